package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON kinds that schemas allow. */
final class Kinds {
  private static final Map<String, String> TELLING =
      Map.ofEntries(
          Map.entry("properties", "object"),
          Map.entry("additionalProperties", "object"),
          Map.entry("patternProperties", "object"),
          Map.entry("required", "object"),
          Map.entry("items", "array"),
          Map.entry("prefixItems", "array"),
          Map.entry("minItems", "array"),
          Map.entry("pattern", "string"),
          Map.entry("minLength", "string"),
          Map.entry("maxLength", "string"),
          Map.entry("format", "string"),
          Map.entry("minimum", "number"),
          Map.entry("maximum", "number"),
          Map.entry("multipleOf", "number"));

  private Kinds() {}

  /**
   * The kind to make: the first that all allow, else the one their keywords speak of.
   *
   * @param schemas of whose document the parts are
   */
  static String of(Schemas schemas, List<SpecObject> parts) {
    Set<String> allowed = null;
    for (SpecObject part : parts) {
      Set<String> own = isMiscalledList(schemas, part) ? Set.of("array") : types(part);
      if (!own.isEmpty()) {
        if (allowed == null) {
          allowed = own;
        } else {
          allowed = intersection(allowed, own);
        }
      }
    }
    if (allowed == null) {
      return inferred(parts);
    }
    return allowed.stream()
        .filter(type -> !type.equals("null"))
        .findFirst()
        .orElse(allowed.isEmpty() ? "none" : "null");
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>();
    for (String type : one) {
      if (other.contains(type)) {
        both.add(type);
      } else if (type.equals("number") && other.contains("integer")) {
        both.add("integer");
      } else if (type.equals("integer") && other.contains("number")) {
        both.add("integer");
      }
    }
    return both;
  }

  private static String inferred(List<SpecObject> parts) {
    for (SpecObject part : parts) {
      for (String keyword : part.members().keySet()) {
        String kind = TELLING.get(keyword);
        if (kind != null) {
          return kind;
        }
      }
    }
    return "any";
  }

  private static Set<String> types(SpecObject part) {
    SpecNode type = part.get("type");
    Set<String> found = new LinkedHashSet<>();
    Nodes.text(type).ifPresent(found::add);
    Nodes.items(type).forEach(item -> Nodes.text(item).ifPresent(found::add));
    return found;
  }

  /** Before OpenAPI 3.1 people call a list an object; later ones are judged as they stand. */
  private static boolean isMiscalledList(Schemas schemas, SpecObject part) {
    return schemas.is30()
        && types(part).equals(Set.of("object"))
        && part.get("items") != null
        && part.get("properties") == null
        && part.get("additionalProperties") == null;
  }

  /** Whether null is allowed beside another kind, by {@code nullable} or a list of types. */
  static boolean isNullable(List<SpecObject> parts) {
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(part -> Nodes.isTrue(part.get("nullable")) || types(part).contains("null"));
  }
}
