package dev.specfit.example;

import dev.specfit.engine.ir.IrSource;
import java.util.List;

/**
 * An example of the document that an operation of the client reaches.
 *
 * @param document the document's name
 * @param source where its value stands, behind references
 * @param verdict what became of it
 * @param reasons what is wrong with it, or why it isn't replayed, a line each; empty where it is
 */
public record FoundExample(
    String document, IrSource source, Verdict verdict, List<String> reasons) {
  public FoundExample {
    reasons = List.copyOf(reasons);
  }

  /** What becomes of an example. */
  public enum Verdict {
    /** It agrees with its schema; there is a case that has it. */
    REPLAYED,
    /** It contradicts its schema: the vendor's error. No case has it. */
    WRONG,
    /**
     * It agrees with its schema, but wherever an operation reaches it a nearer example stands for
     * the whole value, as OpenAPI says, or the value has other parts.
     */
    OVERRULED,
    /** It can't be told or replayed, such as one that is kept elsewhere ({@code externalValue}). */
    LEFT_OUT
  }
}
