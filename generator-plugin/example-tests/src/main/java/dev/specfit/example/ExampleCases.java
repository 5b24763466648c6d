package dev.specfit.example;

import dev.specfit.document.Diagnostic;
import java.util.List;

/**
 * All that a client's tests replay.
 *
 * @param cases by operation in the API's order, within an operation successes first
 * @param found every example that an operation reaches, once, in document order; what became of it
 * @param diagnostics examples that are wrong or left out, with their places, and what no case could
 *     be made for; none is an error
 */
public record ExampleCases(
    List<ExampleCase> cases, List<FoundExample> found, List<Diagnostic> diagnostics) {
  public ExampleCases {
    cases = List.copyOf(cases);
    found = List.copyOf(found);
    diagnostics = List.copyOf(diagnostics);
  }
}
