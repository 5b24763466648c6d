package dev.specfit.example;

import dev.specfit.engine.ir.IrOperation;
import java.util.List;
import java.util.Optional;

/**
 * One call that a test makes: what is sent, and what comes back.
 *
 * @param operation what is called
 * @param name what tells the case from the operation's others: an example's name as the document
 *     has it, or words such as {@code full}, {@code minimal}, {@code further 2}; any text, unique
 *     within the operation
 * @param parameters the parameters that are given, required ones always, in the operation's order
 * @param body what is sent; empty where nothing is
 * @param answer what comes back
 */
public record ExampleCase(
    IrOperation operation,
    String name,
    List<ParameterValue> parameters,
    Optional<Payload> body,
    Answer answer) {
  public ExampleCase {
    parameters = List.copyOf(parameters);
  }

  /** Whether anything in the case is a document's example. */
  public boolean hasExample() {
    return parameters.stream().anyMatch(value -> value.origin().isExample())
        || body.filter(payload -> payload.origin().isExample()).isPresent()
        || answer.headers().stream().anyMatch(value -> value.origin().isExample())
        || answer.body().filter(payload -> payload.origin().isExample()).isPresent();
  }
}
