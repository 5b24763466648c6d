package dev.specfit.benchmarks.generation;

import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import java.nio.file.Path;

/** Generates one client and ends: what a fresh JVM is started for. */
public final class SpecfitOnce {
  private SpecfitOnce() {}

  /** Generates the client of a document (first argument) into a folder (second argument). */
  public static void main(String[] args) {
    Path document = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    GenerationResult result =
        ClientGenerator.generate(
            GenerationRequest.builder(folder)
                .spec(document)
                .packageName("com.acme.client")
                .clientName("Acme")
                .javaDirectory(folder.resolve("java"))
                .resourcesDirectory(folder.resolve("resources"))
                .build());
    if (result.outcome() != GenerationResult.Outcome.GENERATED) {
      result.diagnostics().forEach(found -> System.err.println(found));
      throw new IllegalStateException("nothing was generated from " + document);
    }
  }
}
