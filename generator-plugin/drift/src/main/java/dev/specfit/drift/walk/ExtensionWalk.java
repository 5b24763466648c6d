package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what documents say to this client in extensions, but for pagination. */
final class ExtensionWalk {
  private static final Set<String> KNOWN = Set.of("x-sunset", Stability.EXTENSION);

  private static final String FAILURE = "x-specfit-failure";

  private final Walk walk;
  private final Findings findings;

  ExtensionWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
  }

  /** Compares those of an operation. */
  void operation(Subject subject, SpecNode before, SpecNode after) {
    failure(subject, before, after);
    String repeats = "may be repeated by `" + text(after, "x-specfit-idempotency") + "` now";
    tell("idempotency-changed", "x-specfit-idempotency", subject, before, after, repeats);
    String named = "is called `" + text(after, "x-specfit-name") + "` in Java now";
    tell("java-name-changed", "x-specfit-name", subject, before, after, named);
  }

  /** Compares by what a success tells a failure. */
  void failure(Subject subject, SpecNode before, SpecNode after) {
    tell("failure-changed", FAILURE, subject, before, after, "tells a failure otherwise now");
  }

  /** Compares the extensions that nobody here knows. */
  void others(Subject subject, SpecNode before, SpecNode after) {
    Set<String> names = new TreeSet<>(Nodes.members(before).keySet());
    names.addAll(Nodes.members(after).keySet());
    for (String name : names) {
      if (name.startsWith("x-") && !name.startsWith("x-specfit-") && !KNOWN.contains(name)) {
        tell("extension-changed", name, subject, before, after, "has another `" + name + "`");
      }
    }
  }

  private void tell(
      String rule,
      String member,
      Subject subject,
      SpecNode before,
      SpecNode after,
      String predicate) {
    SpecNode was = Nodes.member(before, member);
    SpecNode is = Nodes.member(after, member);
    if (!Canonical.whole(walk.base(), was).equals(Canonical.whole(walk.revision(), is))) {
      SpecNode from = was == null ? before : was;
      findings.changed(rule, subject, from, is == null ? after : is, predicate);
    }
  }

  private static @Nullable String text(SpecNode node, String member) {
    return Nodes.text(node, member);
  }
}
