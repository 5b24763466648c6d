package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.text.JavaIdentifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The local variables of one method, which keep clear of its arguments. */
final class Locals {
  private final Set<String> taken;
  private final JavaIdentifier out;

  Locals(Collection<String> arguments) {
    this.taken = new HashSet<>(arguments);
    taken.add("params");
    this.out = fresh("out");
  }

  /** The writer of parameters. */
  JavaIdentifier out() {
    return out;
  }

  /** A name like this one that nothing else has. */
  JavaIdentifier fresh(String name) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return JavaIdentifier.of(free);
  }
}
