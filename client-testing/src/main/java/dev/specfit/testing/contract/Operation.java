package dev.specfit.testing.contract;

import dev.specfit.document.PathTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    return PathTemplates.path(template);
  }

  /** The query that the template itself has, raw; empty if it has none. */
  String fixedQuery() {
    Set<String> asked =
        parameters().stream()
            .filter(parameter -> parameter.in().equals("query"))
            .map(Parameter::name)
            .collect(Collectors.toSet());
    String sent = PathTemplates.wirePath(template, asked);
    return sent.substring(Math.min(sent.length(), wirePath().length() + 1));
  }

  /** As fixtures name it: {@code GET /connections/{id}}. */
  String name() {
    return method + " " + template;
  }

  /**
   * The parameters, those of the path overruled by those of the operation. One of the path whose
   * variable is in the template's query is the query's; one that the template has no place for, or
   * that can only be what its query says already, is none.
   */
  List<Parameter> parameters() {
    Map<String, Parameter> found = new LinkedHashMap<>();
    for (Located parameter : path.children("parameters")) {
      put(Parameter.of(parameter), found);
    }
    for (Located parameter : node.children("parameters")) {
      put(Parameter.of(parameter), found);
    }
    return List.copyOf(found.values());
  }

  private void put(Parameter parameter, Map<String, Parameter> found) {
    Parameter one = parameter;
    if (one.in().equals("path") && !PathTemplates.variables(template).contains(one.name())) {
      String asked = PathTemplates.queryVariables(template).get(one.name());
      if (asked == null) {
        return; // there is no place for it
      }
      one = parameter.inQuery(asked);
    }
    String said = PathTemplates.queryConstants(template).get(one.name());
    if (!one.in().equals("query") || said == null || !one.shape().isOnly(said)) {
      found.put(one.in() + ":" + one.name(), one);
    }
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
      if (!Segment.read(expected[i], found[before + i], this::shape, variables)) {
        return null;
      }
    }
    return variables;
  }

  private SchemaShape shape(String variable) {
    return parameters().stream()
        .filter(parameter -> parameter.in().equals("path") && parameter.name().equals(variable))
        .findFirst()
        .map(Parameter::shape)
        .orElse(new SchemaShape(null));
  }
}
