package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Map;
import java.util.Objects;

/** Compares the variables of an address. */
final class ServerVariableWalk {
  private final Findings findings;

  ServerVariableWalk(Findings findings) {
    this.findings = findings;
  }

  void compare(Subject subject, SpecNode before, SpecNode after) {
    Map<String, SpecNode> was = Nodes.members(before, "variables");
    Map<String, SpecNode> is = Nodes.members(after, "variables");
    was.forEach(
        (name, variable) -> {
          SpecNode now = is.get(name);
          if (now == null) {
            String predicate = "no longer has `" + name + "` in its address";
            findings.gone("server-variable-removed", subject, variable, predicate);
          } else {
            same(subject, name, variable, now);
          }
        });
    is.forEach(
        (name, variable) -> {
          if (!was.containsKey(name)) {
            String predicate = "has `" + name + "` in its address now";
            findings.added("server-variable-added", subject, variable, predicate);
          }
        });
  }

  /** Tells where a list of values comes or goes as a whole. */
  private void listed(
      Subject subject, String where, SpecNode before, SpecNode after, Names was, Names is) {
    if (!is.names().isEmpty()) {
      String only = "takes only `" + String.join("`, `", is.names()) + "`" + where + " now";
      findings.changed("server-variable-became-enum", subject, before, after, only);
    } else if (!was.names().isEmpty()) {
      String any = "takes any value" + where + " now";
      findings.changed("server-variable-became-not-enum", subject, before, after, any);
    }
  }

  private void same(Subject subject, String name, SpecNode before, SpecNode after) {
    String where = " for `" + name + "` in its address";
    String was = Nodes.text(before, "default");
    String is = Nodes.text(after, "default");
    if (!Objects.equals(was, is)) {
      String predicate = "has `" + is + "`" + where + " by default now, `" + was + "` before";
      findings.changed("server-variable-default-changed", subject, before, after, predicate);
    }
    Names allowed = Names.of(Nodes.member(before, "enum"));
    Names allows = Names.of(Nodes.member(after, "enum"));
    if (allowed.names().isEmpty() || allows.names().isEmpty()) {
      listed(subject, where, before, after, allowed, allows);
      return;
    }
    String rule = "server-variable-enum-value-";
    for (String value : allowed.without(allows)) {
      String predicate = "no longer takes `" + value + "`" + where;
      findings.changed(rule + "removed", subject, before, after, predicate);
    }
    for (String value : allows.without(allowed)) {
      String predicate = "takes `" + value + "`" + where + " now";
      findings.changed(rule + "added", subject, before, after, predicate);
    }
  }
}
