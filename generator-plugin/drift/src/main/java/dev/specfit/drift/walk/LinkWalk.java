package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Map;

/** Compares the links of answers. */
final class LinkWalk {
  private final Walk walk;

  LinkWalk(Walk walk) {
    this.walk = walk;
  }

  void compare(Subject response, SpecNode before, SpecNode after) {
    Findings findings = walk.findings();
    Map<String, SpecNode> was = Nodes.members(before, "links");
    Map<String, SpecNode> is = Nodes.members(after, "links");
    was.forEach(
        (name, link) -> {
          SpecNode now = is.get(name);
          String from = Canonical.of(walk.base(), link);
          if (now == null) {
            String predicate = "no longer has link `" + name + "`";
            findings.gone("response-link-removed", response, link, predicate);
          } else if (!from.equals(Canonical.of(walk.revision(), now))) {
            String predicate = "has another link `" + name + "` now";
            findings.changed("response-link-changed", response, link, now, predicate);
          }
        });
    is.forEach(
        (name, link) -> {
          if (!was.containsKey(name)) {
            String predicate = "has link `" + name + "` now";
            findings.added("response-link-added", response, link, predicate);
          }
        });
  }
}
