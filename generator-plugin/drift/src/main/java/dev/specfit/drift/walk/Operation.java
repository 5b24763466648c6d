package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation in one of the two states.
 *
 * @param side the state
 * @param path its path as written; of a webhook, its name
 * @param method the method in lower case
 * @param item what the path holds
 * @param node the operation itself
 */
record Operation(Side side, String path, String method, SpecObject item, SpecObject node) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  /** The operations of one member of the document, {@code paths}, in document order. */
  static List<Operation> all(Side side) {
    List<Operation> operations = new ArrayList<>();
    Nodes.members(side.root(), "paths")
        .forEach(
            (path, item) -> {
              if (path.startsWith("/")) {
                operations.addAll(at(side, path, item));
              }
            });
    return operations;
  }

  /** The operations of a path item. */
  static List<Operation> at(Side side, String path, @Nullable SpecNode item) {
    List<Operation> operations = new ArrayList<>();
    if (side.resolve(item) instanceof SpecObject object) {
      object
          .members()
          .forEach(
              (method, node) -> {
                if (METHODS.contains(method) && node instanceof SpecObject operation) {
                  operations.add(new Operation(side, path, method, object, operation));
                }
              });
    }
    return operations;
  }

  /** What reports call it. */
  String name() {
    return verb() + " " + path;
  }

  /** Its method as it travels. */
  String verb() {
    return method.toUpperCase(Locale.ROOT);
  }

  /** Its id, or null. */
  @Nullable String id() {
    String id = Nodes.text(node, "operationId");
    return id == null || id.isEmpty() ? null : id;
  }

  /** Its parameters and those of its path, its own first where both declare one. */
  List<Parameter> parameters() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    collect(node, false, parameters);
    collect(item, true, parameters);
    return List.copyOf(parameters.values());
  }

  private void collect(SpecObject holder, boolean ofPath, Map<String, Parameter> into) {
    for (SpecNode written : Nodes.items(holder.get("parameters"))) {
      if (side.resolve(written) instanceof SpecObject resolved) {
        String name = Nodes.text(resolved, "name");
        String in = Nodes.text(resolved, "in");
        if (name != null && in != null) {
          Parameter parameter = new Parameter(written, resolved, in, name, ofPath);
          into.putIfAbsent(parameter.key(), parameter);
        }
      }
    }
  }
}
