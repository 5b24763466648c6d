package dev.specfit.drift.walk;

import java.util.List;

/**
 * An operation in both states.
 *
 * @param base as it was
 * @param revision as it is
 */
record OperationPair(Operation base, Operation revision) {
  /** The operation as what a sentence is about. */
  Subject subject() {
    return new Subject(
        base.name(),
        base.name(),
        base.node().pointer(),
        revision.node().pointer(),
        List.of(base.name()));
  }
}
