package dev.specfit.drift.walk.schema;

import dev.specfit.document.JsonPointer;
import java.util.List;
import java.util.Set;

/** How sentences name a schema by where it stands. */
final class Subjects {
  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "dependentSchemas");
  private static final Set<String> LISTS = Set.of("items", "contains", "unevaluatedItems");
  private static final Set<String> MAPS = Set.of("additionalProperties", "unevaluatedProperties");

  private Subjects() {}

  /**
   * {@code Connection.tags}, or {@code data.tags in request body of POST /connections}.
   *
   * @param below a path from there, {@code .tags}, or nothing
   */
  static String of(JsonPointer pointer, String below, SchemaPlace place) {
    List<String> tokens = pointer.tokens();
    if (tokens.size() > 2
        && tokens.get(0).equals("components")
        && tokens.get(1).equals("schemas")) {
      return tokens.get(2) + path(tokens.subList(3, tokens.size())) + below;
    }
    int schema = tokens.indexOf("schema");
    String path = (schema < 0 ? "" : path(tokens.subList(schema + 1, tokens.size()))) + below;
    if (path.isEmpty()) {
      return place.subject();
    }
    return (path.startsWith(".") ? path.substring(1) : path) + " in " + place.subject();
  }

  private static String path(List<String> tokens) {
    StringBuilder path = new StringBuilder();
    boolean name = false;
    for (String token : tokens) {
      if (name) {
        path.append('.').append(token);
        name = false;
      } else if (NAMED.contains(token)) {
        name = true;
      } else if (LISTS.contains(token)) {
        path.append("[]");
      } else if (MAPS.contains(token)) {
        path.append(".*");
      }
    }
    return path.toString();
  }
}
