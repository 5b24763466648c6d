package dev.specfit.drift.walk;

/**
 * A parameter in both states.
 *
 * @param base as it was
 * @param revision as it is
 */
record ParameterPair(Parameter base, Parameter revision) {
  /** The parameter as what a sentence is about. */
  Subject subject(Subject operation) {
    return operation.part(base.title(), base.node().pointer(), revision.node().pointer());
  }
}
