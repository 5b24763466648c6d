package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Map;
import java.util.Objects;

/** Compares the flows of an OAuth scheme. */
final class FlowWalk {
  private static final String OAUTH = "api-security-component-oauth-";

  private final Findings findings;

  FlowWalk(Findings findings) {
    this.findings = findings;
  }

  void compare(Subject scheme, SpecNode before, SpecNode after) {
    Map<String, SpecNode> was = Nodes.members(before, "flows");
    Map<String, SpecNode> is = Nodes.members(after, "flows");
    was.forEach(
        (name, flow) -> {
          SpecNode now = is.get(name);
          if (now == null) {
            String predicate = "no longer has flow `" + name + "`";
            findings.gone(OAUTH + "flow-removed", scheme, flow, predicate);
          } else {
            same(scheme, flow, now);
          }
        });
    is.forEach(
        (name, flow) -> {
          if (!was.containsKey(name)) {
            String predicate = "has flow `" + name + "` now";
            findings.added(OAUTH + "flow-added", scheme, flow, predicate);
          }
        });
  }

  private void same(Subject scheme, SpecNode before, SpecNode after) {
    url("authorizationUrl", "url-changed", scheme, before, after);
    url("tokenUrl", "token-url-changed", scheme, before, after);
    url("refreshUrl", "token-url-changed", scheme, before, after);
    Map<String, SpecNode> was = Nodes.members(before, "scopes");
    Map<String, SpecNode> is = Nodes.members(after, "scopes");
    was.forEach(
        (name, scope) -> {
          SpecNode now = is.get(name);
          if (now == null) {
            String predicate = "no longer has scope `" + name + "`";
            findings.gone(OAUTH + "scope-removed", scheme, scope, predicate);
          } else if (!Objects.equals(Nodes.text(scope), Nodes.text(now))) {
            String predicate = "has scope `" + name + "` described otherwise";
            findings.changed(OAUTH + "scope-changed", scheme, scope, now, predicate);
          }
        });
    is.forEach(
        (name, scope) -> {
          if (!was.containsKey(name)) {
            String predicate = "has scope `" + name + "` now";
            findings.added(OAUTH + "scope-added", scheme, scope, predicate);
          }
        });
  }

  private void url(String member, String rule, Subject scheme, SpecNode before, SpecNode after) {
    String was = Nodes.text(before, member);
    String is = Nodes.text(after, member);
    if (!Objects.equals(was, is)) {
      String now = is == null ? "no " + member : member + " `" + is + "`";
      String from = was == null ? "" : ", `" + was + "` before";
      findings.changed(OAUTH + rule, scheme, before, after, "has " + now + " now" + from);
    }
  }
}
