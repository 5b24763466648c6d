package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the components that no operation reaches; what the others say is compared where it is
 * used, so that it may be inlined, or be called otherwise.
 */
final class ComponentWalk {
  private final Walk walk;
  private final ComponentReach reachedBefore;
  private final ComponentReach reachedNow;

  ComponentWalk(Walk walk) {
    this.walk = walk;
    this.reachedBefore = ComponentReach.of(walk.base());
    this.reachedNow = ComponentReach.of(walk.revision());
  }

  void compare() {
    UnusedComponents unused = new UnusedComponents(walk);
    for (ComponentKind kind : ComponentKind.values()) {
      compare(kind, unused);
    }
    unused.tell();
  }

  private void compare(ComponentKind kind, UnusedComponents unused) {
    Map<String, SpecNode> was = kind.of(walk.base());
    Map<String, SpecNode> is = kind.of(walk.revision());
    Map<String, SpecNode> come = new LinkedHashMap<>(is);
    come.keySet().removeAll(was.keySet());
    Map<String, String> renamed = new HashMap<>();
    come.forEach((name, node) -> renamed.put(Canonical.of(walk.revision(), node), name));
    was.forEach(
        (name, node) -> {
          SpecNode now = is.get(name);
          if (now == null && !kind.isReferredTo(reachedBefore, name)) {
            gone(kind, name, node, renamed.get(Canonical.of(walk.base(), node)), come);
          } else if (now != null
              && !kind.isUsed(reachedBefore, name)
              && !kind.isUsed(reachedNow, name)) {
            unused.compare(kind, name, node, now);
          }
        });
    come.forEach(
        (name, node) -> {
          if (!kind.isReferredTo(reachedNow, name)) {
            Subject subject = kind.subject(name, node, node);
            walk.findings().added(kind.rule("added"), subject, node, "is new, and nothing uses it");
          }
        });
  }

  private void gone(
      ComponentKind kind,
      String name,
      SpecNode node,
      @Nullable String now,
      Map<String, SpecNode> come) {
    boolean called = now != null && !kind.isReferredTo(reachedNow, now) && come.remove(now) != null;
    String predicate = called ? "is called `" + now + "` now" : "is gone";
    walk.findings().gone(kind.rule("removed"), kind.subject(name, node, node), node, predicate);
  }
}
