package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.walk.schema.SchemaPlace;
import org.jspecify.annotations.Nullable;

/** Compares what webhooks and callbacks bring beside the payload: receivers get it. */
final class EventParameterWalk {
  private static final String RULE = "webhook-parameter-";

  private final Walk walk;
  private final Findings findings;

  EventParameterWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
  }

  void compare(Subject event, OperationPair pair, Prose prose) {
    ParameterMatch match = ParameterMatch.of(pair);
    for (Parameter gone : match.gone()) {
      String rule =
          gone.isRequired() ? "webhook-parameter-removed" : "webhook-optional-parameter-removed";
      String predicate = "no longer brings `" + gone.name() + "`";
      findings.gone(rule, event, gone.written(), predicate);
    }
    match.pairs().forEach(parameter -> same(event, pair, parameter, prose));
    for (ParameterPair renamed : match.renamed()) {
      String predicate = "is called `" + renamed.revision().name() + "` now";
      changed("renamed", renamed.subject(event), renamed, predicate);
      same(event, pair, renamed, prose);
    }
    for (ParameterPair moved : match.elsewhere()) {
      String predicate = "travels as " + moved.revision().in() + " parameter now";
      changed("in-changed", moved.subject(event), moved, predicate);
      same(event, pair, moved, prose);
    }
    for (Parameter added : match.added()) {
      String predicate = "brings `" + added.name() + "` now";
      findings.added("webhook-parameter-added", event, added.written(), predicate);
    }
  }

  private void same(Subject event, OperationPair sides, ParameterPair pair, Prose prose) {
    SpecObject before = pair.base().node();
    SpecObject after = pair.revision().node();
    Subject parameter = pair.subject(event);
    boolean came = pair.base().isRequired();
    boolean comes = pair.revision().isRequired();
    if (came != comes) {
      String predicate = comes ? "always comes now" : "no longer always comes";
      changed(comes ? "became-required" : "became-optional", parameter, pair, predicate);
    }
    boolean deprecated = Nodes.isTrue(after, "deprecated");
    if (deprecated != Nodes.isTrue(before, "deprecated")) {
      String predicate = deprecated ? "is deprecated now" : "is no longer deprecated";
      changed(deprecated ? "deprecated" : "reactivated", parameter, pair, predicate);
    }
    written(sides, parameter, pair);
    schema(parameter, before, after);
    new ExtensionWalk(walk).others(parameter, before, after);
    prose.compare(before, after);
  }

  private void written(OperationPair sides, Subject parameter, ParameterPair pair) {
    Serialization was = Serialization.of(sides.base().side(), pair.base());
    Serialization is = Serialization.of(sides.revision().side(), pair.revision());
    boolean split = was.explode() == is.explode() || (was.scalar() && is.scalar());
    boolean alike =
        was.style().equals(is.style())
            && split
            && Nodes.members(pair.base().node(), "content")
                .keySet()
                .equals(Nodes.members(pair.revision().node(), "content").keySet());
    if (!alike && pair.base().in().equals(pair.revision().in())) {
      changed("style-changed", parameter, pair, "is written otherwise now");
    }
  }

  private void schema(Subject parameter, SpecObject before, SpecObject after) {
    SpecNode was = described(before);
    SpecNode is = described(after);
    if (was != null || is != null) {
      SchemaPlace.Kind kind = SchemaPlace.Kind.RESPONSE_HEADER;
      walk.schemas()
          .compare(
              new SchemaPlace(kind, parameter.operation(), parameter.text(), parameter.inBase()),
              was,
              is);
    }
  }

  private static @Nullable SpecNode described(SpecObject parameter) {
    SpecNode schema = parameter.get("schema");
    return schema != null
        ? schema
        : Nodes.members(parameter, "content").values().stream()
            .findFirst()
            .map(content -> Nodes.member(content, "schema"))
            .orElse(null);
  }

  private void changed(String rule, Subject subject, ParameterPair pair, String predicate) {
    SpecNode before = pair.base().node();
    findings.changed(RULE + rule, subject, before, pair.revision().node(), predicate);
  }
}
