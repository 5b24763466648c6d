package dev.specfit.document.yaml;

import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.Place;
import dev.specfit.document.SpecLimits;

/** Counts the values of one document, so that none is made beyond the limits. */
final class NodeBudget {
  private final SpecLimits limits;
  private long nodes;
  private long aliased;

  NodeBudget(SpecLimits limits) {
    this.limits = limits;
  }

  void take(Place place) {
    if (++nodes > limits.nodes()) {
      throw new YamlProblem(
          DocumentDiagnostic.TOO_MANY_VALUES,
          "the document has more than " + limits.nodes() + " values; use a smaller cut of it",
          place);
    }
  }

  /** Asked before a value is copied: a bomb is refused before it goes off. */
  void takeAliased(long size, Place place) {
    aliased += size;
    if (aliased > limits.aliasNodes()) {
      throw new YamlProblem(
          DocumentDiagnostic.TOO_MANY_ALIASES,
          "aliases repeat more than "
              + limits.aliasNodes()
              + " values; share them with `$ref` instead",
          place);
    }
  }

  /** How many values were made so far; the difference of two is the size of what lies between. */
  long nodes() {
    return nodes;
  }
}
