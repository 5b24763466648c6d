package dev.specfit.benchmarks.generation;

import dev.specfit.drift.Drift;
import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.DriftResult;
import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.util.List;

/** Compares two documents once and ends: what a fresh JVM is started for. */
public final class DriftOnce {
  private DriftOnce() {}

  /** Compares two documents and prints how many changes lie between them. */
  public static void main(String[] args) {
    DriftResult result =
        Drift.compare(new DriftRequest(request(args[0]), request(args[1]), List.of()));
    if (result.refused()) {
      result.diagnostics().forEach(found -> System.err.println(found));
      throw new IllegalStateException("nothing was compared");
    }
    System.out.println(result.changes().size());
  }

  private static GenerationRequest request(String file) {
    return GenerationRequest.builder(Path.of(""))
        .spec(Path.of(file))
        .packageName("com.acme.client")
        .clientName("Acme")
        .build();
  }
}
