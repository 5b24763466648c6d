package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares which schemas the components have that nothing refers to; what the others say is
 * compared where it is used, so that it may be inlined, or be called otherwise.
 */
final class ComponentWalk {
  private static final String PREFIX = "#/components/schemas/";

  private final Walk walk;

  ComponentWalk(Walk walk) {
    this.walk = walk;
  }

  void compare() {
    Map<String, SpecNode> was = schemas(walk.base());
    Map<String, SpecNode> is = schemas(walk.revision());
    if (is.keySet().containsAll(was.keySet())) {
      return;
    }
    Set<String> used = references(walk.base().root());
    Map<String, String> renamed = new HashMap<>();
    is.forEach(
        (name, schema) -> {
          if (!was.containsKey(name)) {
            renamed.put(Canonical.of(walk.revision(), schema), name);
          }
        });
    was.forEach(
        (name, schema) -> {
          if (!is.containsKey(name) && !used.contains(PREFIX + name)) {
            String now = renamed.get(Canonical.of(walk.base(), schema));
            gone(name, schema, now == null ? "is gone" : "is called `" + now + "` now");
          }
        });
  }

  private void gone(String name, SpecNode schema, String predicate) {
    Subject subject = Subject.of("schema " + name, schema.pointer(), schema.pointer());
    walk.findings().gone("api-schema-removed", subject, schema, predicate);
  }

  private static Set<String> references(SpecNode root) {
    Set<String> references = new HashSet<>();
    Deque<SpecNode> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      SpecNode node = waiting.remove();
      String reference = Nodes.text(node, "$ref");
      if (reference != null) {
        references.add(reference);
      }
      waiting.addAll(Nodes.members(node).values());
      waiting.addAll(Nodes.items(node));
    }
    return references;
  }

  private static Map<String, SpecNode> schemas(Side side) {
    return Nodes.members(side.root().get("components"), "schemas");
  }
}
