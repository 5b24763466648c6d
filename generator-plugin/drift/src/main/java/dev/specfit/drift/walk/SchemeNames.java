package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.HashMap;
import java.util.Map;

/** What security schemes are called now that were called otherwise. */
final class SchemeNames {
  private final Map<String, String> renamed;

  private SchemeNames(Map<String, String> renamed) {
    this.renamed = renamed;
  }

  static SchemeNames of(Walk walk) {
    Map<String, SpecNode> was = schemes(walk.base());
    Map<String, SpecNode> is = schemes(walk.revision());
    Map<String, String> renamed = new HashMap<>();
    was.forEach(
        (name, scheme) -> {
          if (!is.containsKey(name)) {
            String says = Canonical.of(walk.base(), scheme);
            is.forEach(
                (other, now) -> {
                  if (!was.containsKey(other) && says.equals(Canonical.of(walk.revision(), now))) {
                    renamed.put(name, other);
                  }
                });
          }
        });
    return new SchemeNames(renamed);
  }

  /** The name that a scheme has now. */
  String now(String name) {
    return renamed.getOrDefault(name, name);
  }

  /** The security schemes that a document declares. */
  static Map<String, SpecNode> schemes(Side side) {
    return Nodes.members(side.root().get("components"), "securitySchemes");
  }
}
