package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import org.jspecify.annotations.Nullable;

/** Gathers whether anything of a thing is described otherwise, to tell it once. */
final class Prose {
  private final Walk walk;
  private boolean changed;

  Prose(Walk walk) {
    this.walk = walk;
  }

  /** Compares what two states of one part are described by. */
  void compare(@Nullable SpecNode before, @Nullable SpecNode after) {
    if (changed || !(before instanceof SpecObject was) || !(after instanceof SpecObject is)) {
      return;
    }
    for (String name : Canonical.PROSE) {
      changed |= differs(was.get(name), is.get(name));
    }
  }

  private boolean differs(@Nullable SpecNode before, @Nullable SpecNode after) {
    String was = Nodes.text(before);
    String is = Nodes.text(after);
    if (was != null && is != null) {
      return !was.equals(is);
    }
    return (before != null || after != null)
        && !Canonical.whole(walk.base(), before).equals(Canonical.whole(walk.revision(), after));
  }

  /** Tells it. */
  void tell(Subject subject, SpecNode before, SpecNode after) {
    if (changed) {
      walk.findings()
          .changed("documentation-changed", subject, before, after, "is described otherwise");
    }
  }
}
