package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.HashMap;
import java.util.Map;

/** Compares which schemas the components have; what they say is compared where it is used. */
final class ComponentWalk {
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
    Map<String, String> renamed = new HashMap<>();
    is.forEach(
        (name, schema) -> {
          if (!was.containsKey(name)) {
            renamed.put(Canonical.of(walk.revision(), schema), name);
          }
        });
    was.forEach(
        (name, schema) -> {
          if (!is.containsKey(name)) {
            String now = renamed.get(Canonical.of(walk.base(), schema));
            gone(name, schema, now == null ? "is gone" : "is called `" + now + "` now");
          }
        });
  }

  private void gone(String name, SpecNode schema, String predicate) {
    Subject subject = Subject.of("schema " + name, schema.pointer(), schema.pointer());
    walk.findings().gone("api-schema-removed", subject, schema, predicate);
  }

  private static Map<String, SpecNode> schemas(Side side) {
    return Nodes.members(side.root().get("components"), "schemas");
  }
}
