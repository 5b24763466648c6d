package dev.specfit.engine.naming;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the names file strictly: what it doesn't understand could be a name that gets lost. */
final class NamesFileReader {
  private static final Set<String> SECTIONS =
      Set.of(
          "version",
          "types",
          "groups",
          "properties",
          "constants",
          "variants",
          "operations",
          "parameters",
          "services",
          "credentials",
          "servers",
          "webhooks",
          "former",
          "results",
          "mediaTypes",
          "headers");

  private static final Set<String> FORMER =
      Set.of("services", "operations", "parameters", "properties", "constants");

  private final String fileName;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  NamesFileReader(String fileName) {
    this.fileName = fileName;
  }

  NamesFile.Read read(String json) {
    JsonNode root;
    try {
      root =
          JsonMapper.builder()
              .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
              .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .build()
              .readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      fault(
          "the names file isn't JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          at == null ? null : new Place(fileName, at.getLineNr(), at.getColumnNr()));
      return new NamesFile.Read(NamesFile.EMPTY, diagnostics);
    }
    NamesFile names = root.isObject() ? names(root) : NamesFile.EMPTY;
    if (!root.isObject()) {
      wrong("", "an object", root);
    }
    return new NamesFile.Read(names, diagnostics);
  }

  private NamesFile names(JsonNode root) {
    root.fieldNames().forEachRemaining(this::checkSection);
    if (!root.path("version").isInt() || root.path("version").asInt() != 1) {
      wrong("/version", "1", root.path("version"));
    }
    return new NamesFile(
        section(root, "types", this::string),
        section(root, "groups", this::group),
        section(root, "properties", this::strings),
        section(root, "constants", this::strings),
        section(root, "variants", this::strings),
        section(root, "operations", this::operation),
        section(root, "parameters", this::strings),
        section(root, "services", this::service),
        section(root, "credentials", this::string),
        section(root, "servers", this::string),
        section(root, "webhooks", this::string),
        former(root.path("former")),
        section(root, "results", this::string),
        section(root, "mediaTypes", this::strings),
        section(root, "headers", this::string));
  }

  private void checkSection(String name) {
    if (!SECTIONS.contains(name)) {
      fault("`%s` isn't a section of the names file; remove it".formatted(name), null);
    }
  }

  private <V> Map<String, V> section(
      JsonNode root, String name, BiFunction<String, JsonNode, @Nullable V> read) {
    return root.has(name) ? object("/" + name, root.get(name), read) : Map.of();
  }

  private <V> Map<String, V> object(
      String where, JsonNode node, BiFunction<String, JsonNode, @Nullable V> read) {
    Map<String, V> values = new LinkedHashMap<>();
    if (!node.isObject()) {
      wrong(where, "an object", node);
      return values;
    }
    node.properties()
        .forEach(
            member -> {
              V value = read.apply(where + "/" + member.getKey(), member.getValue());
              if (value != null) {
                values.put(member.getKey(), value);
              }
            });
    return values;
  }

  private Map<String, String> strings(String where, JsonNode node) {
    return object(where, node, this::string);
  }

  private @Nullable String string(String where, JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    wrong(where, "a string", node);
    return null;
  }

  private NamesFile.@Nullable Operation operation(String where, JsonNode node) {
    String tag = string(where + "/tag", node.path("tag"));
    String method = string(where + "/method", node.path("method"));
    String params = string(where + "/params", node.path("params"));
    return tag == null || method == null || params == null
        ? null
        : new NamesFile.Operation(tag, method, params);
  }

  private FormerNames former(JsonNode node) {
    if (node.isMissingNode()) {
      return FormerNames.NONE;
    }
    if (!node.isObject()) {
      wrong("/former", "an object", node);
      return FormerNames.NONE;
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!FORMER.contains(name)) {
                fault("`%s` isn't a section of `/former`; remove it".formatted(name), null);
              }
            });
    return new FormerNames(
        formerSection(node, "services", this::list),
        formerSection(node, "operations", this::list),
        formerSection(node, "parameters", this::lists),
        formerSection(node, "properties", this::lists),
        formerSection(node, "constants", this::lists));
  }

  private <V> Map<String, V> formerSection(
      JsonNode former, String name, BiFunction<String, JsonNode, @Nullable V> read) {
    return former.has(name) ? object("/former/" + name, former.get(name), read) : Map.of();
  }

  private Map<String, List<String>> lists(String where, JsonNode node) {
    return object(where, node, this::list);
  }

  private List<String> list(String where, JsonNode node) {
    List<String> names = new ArrayList<>();
    if (!node.isArray()) {
      wrong(where, "an array", node);
    }
    for (JsonNode item : node) {
      String name = string(where, item);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable ServiceNames service(String where, JsonNode node) {
    String type = string(where + "/type", node.path("type"));
    String accessor = string(where + "/accessor", node.path("accessor"));
    return type == null || accessor == null ? null : new ServiceNames(type, accessor);
  }

  private NamesFile.@Nullable Group group(String where, JsonNode node) {
    String shape = string(where + "/shape", node.path("shape"));
    List<String> members = list(where + "/members", node.path("members"));
    return shape == null ? null : new NamesFile.Group(shape, members);
  }

  private void wrong(String where, String expected, JsonNode found) {
    String text = found.toString();
    String shown = text.length() <= 60 ? text : text.substring(0, 60) + "...";
    String what = found.isMissingNode() ? "missing" : "`" + shown + "`";
    fault("`%s` must be %s, it is %s; correct it".formatted(where, expected, what), null);
  }

  private void fault(String message, @Nullable Place place) {
    NamingDiagnostic id = NamingDiagnostic.INVALID_NAMES_FILE;
    Place at = place == null ? new Place(fileName, 1, 1) : place;
    diagnostics.add(new Diagnostic(id, id.severity(), message, null, at));
  }
}
