package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;

/** Compares by what name and under which tags operations and webhooks are found. */
final class IdentityWalk {
  private final Findings findings;

  IdentityWalk(Walk walk) {
    this.findings = walk.findings();
  }

  void compare(Subject subject, SpecObject before, SpecObject after) {
    String was = Nodes.text(before, "operationId");
    String is = Nodes.text(after, "operationId");
    SpecNode id = before.get("operationId");
    SpecNode now = after.get("operationId");
    if (was != null && id != null && !was.equals(is)) {
      String predicate = is == null ? "no longer has an id" : "has another id now, `" + is + "`";
      findings.changed(
          "api-operation-id-removed", subject, id, now == null ? after : now, predicate);
    } else if (was == null && is != null && now != null) {
      findings.added("api-operation-id-added", subject, now, "has the id `" + is + "` now");
    }
    Names tagged = Names.of(before.get("tags"));
    Names tags = Names.of(after.get("tags"));
    for (String tag : tagged.without(tags)) {
      String predicate = "no longer has tag `" + tag + "`";
      findings.changed("api-tag-removed", subject, before, after, predicate);
    }
    for (String tag : tags.without(tagged)) {
      findings.changed("api-tag-added", subject, before, after, "has tag `" + tag + "` now");
    }
  }
}
