package dev.specfit.testing.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a document.
 *
 * @param method in upper case
 * @param template the path as the document writes it
 * @param path the path item
 * @param node the operation
 */
record Operation(String method, String template, Located path, Located node) {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** All operations of a document. */
  static List<Operation> all(OpenApi document) {
    List<Operation> found = new ArrayList<>();
    document
        .whole()
        .members("paths")
        .forEach(
            (template, path) -> {
              for (String method : METHODS) {
                Located node = path.child(method);
                if (node != null) {
                  found.add(new Operation(method.toUpperCase(Locale.ROOT), template, path, node));
                }
              }
            });
    return found;
  }

  /** The template without what tells it from others: a fragment, or a query that is always sent. */
  String wirePath() {
    return template.replaceFirst("[?#].*", "");
  }

  /** The query that the template itself has, raw; empty if it has none. */
  String fixedQuery() {
    String sent = template.replaceFirst("#.*", "");
    int query = sent.indexOf('?');
    // A query with variables is a hint for people, and is not sent.
    return query < 0 || sent.indexOf('{', query) >= 0 ? "" : sent.substring(query + 1);
  }

  /** As fixtures name it: {@code GET /connections/{id}}. */
  String name() {
    return method + " " + template;
  }

  /** The parameters, those of the path overruled by those of the operation. */
  List<Parameter> parameters() {
    Map<String, Parameter> found = new LinkedHashMap<>();
    for (Located parameter : path.children("parameters")) {
      Parameter one = Parameter.of(parameter);
      found.put(one.in() + ":" + one.name(), one);
    }
    for (Located parameter : node.children("parameters")) {
      Parameter one = Parameter.of(parameter);
      found.put(one.in() + ":" + one.name(), one);
    }
    return List.copyOf(found.values());
  }

  /**
   * The raw values of the template's variables, if a path ends with the template. What stands
   * before it is the server's own path.
   *
   * @param rawPath the path as it came
   * @return null if the path doesn't fit
   */
  @Nullable Map<String, String> variables(String rawPath) {
    String[] expected = wirePath().split("/", -1);
    String[] found = rawPath.split("/", -1);
    int before = found.length - expected.length;
    if (before < 0) {
      return null;
    }
    Map<String, String> variables = new LinkedHashMap<>();
    // The template's first segment is the empty one before its slash.
    for (int i = 1; i < expected.length; i++) {
      if (!Segment.read(expected[i], found[before + i], variables)) {
        return null;
      }
    }
    return variables;
  }
}
