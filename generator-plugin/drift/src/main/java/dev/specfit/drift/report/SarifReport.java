package dev.specfit.drift.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0: a result per change, ignored ones suppressed; the rules with their rationale. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int LIMIT = 2_000;

  private SarifReport() {}

  static String render(DriftReport report) {
    Map<String, Rule> rules = new TreeMap<>();
    report.changes().forEach(judged -> rules.put(judged.change().rule().id(), rule(judged)));
    ObjectNode root = object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Specfit");
    ArrayNode descriptors = driver.putArray("rules");
    rules.values().forEach(rule -> descriptors.add(descriptor(rule)));
    run.putObject("automationDetails")
        .put("id", "specfit-drift/" + Visible.of(report.client(), LIMIT) + "/");
    run.put("columnKind", "utf16CodeUnits");
    List<String> ids = new ArrayList<>(rules.keySet());
    ArrayNode results = run.putArray("results");
    report.changes().forEach(judged -> results.add(result(judged, ids.indexOf(rule(judged).id()))));
    return JsonText.of(root);
  }

  private static Rule rule(Judged judged) {
    return judged.change().rule();
  }

  private static ObjectNode descriptor(Rule rule) {
    ObjectNode node = object().put("id", rule.id());
    node.set("shortDescription", message(rule.title()));
    node.set("fullDescription", message(rule.rationale()));
    node.set("help", message(rule.title() + ". " + rule.rationale()));
    node.putObject("defaultConfiguration").put("level", level(rule.wire()));
    ObjectNode properties = node.putObject("properties");
    properties.putArray("tags").add(rule.area()).add(Graded.lower(rule.direction()));
    return node;
  }

  private static ObjectNode result(Judged judged, int ruleIndex) {
    Change change = judged.change();
    ObjectNode node = object().put("ruleId", change.rule().id()).put("ruleIndex", ruleIndex);
    node.put("level", level(judged));
    node.set("message", message(change.message()));
    Site base = change.base();
    Site revision = change.revision();
    node.putArray("locations").add(location(change.site()));
    if (base != null && revision != null) {
      ObjectNode before = location(base).put("id", 1);
      before.set("message", message("before"));
      node.putArray("relatedLocations").add(before);
    }
    node.putObject("partialFingerprints").put("specfitChange/v1", change.fingerprint());
    if (judged.level() == Level.IGNORED) {
      ObjectNode suppression = node.putArray("suppressions").addObject().put("kind", "external");
      if (judged.reason() != null) {
        suppression.put("justification", Visible.of(judged.reason(), LIMIT));
      }
    }
    node.set("properties", properties(judged));
    return node;
  }

  private static ObjectNode properties(Judged judged) {
    Change change = judged.change();
    ObjectNode properties = object();
    Graded.sides(change.verdicts())
        .forEach((side, verdict) -> properties.put(side, Graded.lower(verdict)));
    ArrayNode operations = properties.putArray("operations");
    change.operations().forEach(operation -> operations.add(Visible.of(operation, LIMIT)));
    properties.put("used", change.used());
    properties.put("reason", judged.reason());
    return properties;
  }

  private static ObjectNode location(Site site) {
    ObjectNode location = object();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", FileUri.of(site.place().file()));
    physical
        .putObject("region")
        .put("startLine", Math.max(1, site.place().line()))
        .put("startColumn", Math.max(1, site.place().column()));
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", site.document() + "#" + site.pointer());
    return location;
  }

  private static ObjectNode message(String text) {
    return object().put("text", SarifText.of(Visible.of(text, LIMIT)));
  }

  private static String level(Judged judged) {
    return switch (judged.level()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case IGNORED -> level(judged.change().verdicts().worst());
    };
  }

  private static String level(Verdict verdict) {
    return switch (verdict) {
      case BREAKING -> "error";
      case CAUTION -> "warning";
      case COMPATIBLE -> "note";
    };
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
