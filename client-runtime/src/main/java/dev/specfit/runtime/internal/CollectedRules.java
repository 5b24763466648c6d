package dev.specfit.runtime.internal;

import dev.specfit.runtime.RequestRules;
import dev.specfit.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rules that {@link ParameterWriter} collected for one request. */
record CollectedRules(List<Violation> always, List<Consumer<List<Violation>>> checks)
    implements RequestRules {
  @Override
  public List<Violation> onDemand() {
    List<Violation> violations = new ArrayList<>();
    checks.forEach(check -> check.accept(violations));
    return List.copyOf(violations);
  }
}
