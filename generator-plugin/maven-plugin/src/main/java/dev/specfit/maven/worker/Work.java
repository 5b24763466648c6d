package dev.specfit.maven.worker;

import dev.specfit.drift.Drift;
import dev.specfit.drift.DriftRequest;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.example.write.ExampleTests;

/** What is heavy and has nothing of Maven in it: a value goes in, a value comes out. */
enum Work {
  GENERATE,
  GENERATE_TESTS,
  DRIFT;

  Object perform(Object request) {
    return switch (this) {
      case GENERATE -> ClientGenerator.generate((GenerationRequest) request);
      case GENERATE_TESTS -> ExampleTests.generate((GenerationRequest) request);
      case DRIFT -> Drift.compare((DriftRequest) request);
    };
  }
}
