package dev.specfit.testing;

import org.jspecify.annotations.Nullable;

/**
 * A fixture's place in a sequence of answers, as WireMock has it.
 *
 * @param scenario the sequence's name
 * @param required the state in which the fixture answers, or null for any; the first is {@code
 *     Started}
 * @param next the state that it leaves behind, or null for the same
 */
record ScenarioStep(String scenario, @Nullable String required, @Nullable String next) {
  static final String STARTED = "Started";

  static @Nullable ScenarioStep read(KeyReader in) {
    String name = in.text("scenarioName");
    String required = in.text("requiredScenarioState");
    String next = in.text("newScenarioState");
    if (name == null) {
      if (required != null || next != null) {
        throw in.error("has a scenario state without `scenarioName`");
      }
      return null;
    }
    return new ScenarioStep(name, required, next);
  }
}
