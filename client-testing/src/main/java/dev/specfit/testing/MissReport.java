package dev.specfit.testing;

import java.util.Comparator;
import java.util.List;

/** Says how a request that no fixture serves differs from the nearest one. */
final class MissReport {
  private MissReport() {}

  static String of(WireRequest request, List<Fixture> all, List<Fixture> inState) {
    if (all.isEmpty()) {
      return request + "\nthere are no fixtures";
    }
    List<Fixture> choice = inState.isEmpty() ? all : inState;
    Fixture nearest =
        choice.stream()
            .min(Comparator.comparingInt(fixture -> fixture.request().distance(request)))
            .orElseThrow();
    StringBuilder text = new StringBuilder(request.toString());
    text.append("\nthe nearest is `").append(nearest).append("`");
    ScenarioStep step = nearest.step();
    if (inState.isEmpty() && step != null) {
      text.append(", whose scenario isn't in the state `").append(step.required()).append("`");
    }
    nearest.request().differences(request).forEach(line -> text.append("\n  ").append(line));
    return Masking.message(text.toString(), request.headers());
  }
}
