package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import java.util.List;

/**
 * What a sentence is about.
 *
 * @param text in the wire's terms, {@code query parameter tag of GET /pets}
 * @param common the same without the operation, for what several operations share
 * @param inBase its pointer in the state that callers have
 * @param inRevision its pointer in the new state
 * @param operations the operations it belongs to
 */
record Subject(
    String text,
    String common,
    JsonPointer inBase,
    JsonPointer inRevision,
    List<String> operations) {
  /** What belongs to no operation. */
  static Subject of(String text, JsonPointer inBase, JsonPointer inRevision) {
    return new Subject(text, text, inBase, inRevision, List.of());
  }

  /** A part of this, with pointers of its own. */
  Subject part(String name, JsonPointer partInBase, JsonPointer partInRevision) {
    return new Subject(name + " of " + text, name, partInBase, partInRevision, operations);
  }

  /** The operation, or the webhook, it belongs to; empty if it is none's. */
  String operation() {
    return operations.isEmpty() ? "" : operations.get(0);
  }
}
