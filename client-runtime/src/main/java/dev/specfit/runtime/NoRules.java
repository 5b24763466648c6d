package dev.specfit.runtime;

import java.util.List;

/** A request without rules. */
enum NoRules implements RequestRules {
  NONE;

  @Override
  public List<Violation> always() {
    return List.of();
  }

  @Override
  public List<Violation> onDemand() {
    return List.of();
  }
}
