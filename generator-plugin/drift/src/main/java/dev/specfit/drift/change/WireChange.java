package dev.specfit.drift.change;

import dev.specfit.document.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as the walk over both documents finds it: graded on the wire, not yet in Java.
 *
 * @param rule the kind of change
 * @param base where it was; null for what is new
 * @param revision where it is now; null for what is gone
 * @param subject what has changed in the wire's terms, without backticks: {@code GET /connections},
 *     {@code query parameter filter of GET /connections}, {@code Connection.tags}; what is said in
 *     the client's own terms takes its place where the client has a name for {@code about}
 * @param about the pointer of what the sentence is about: usually the site's; the operation's where
 *     the sentence is "`listConnections` needs `filter` now"; in the base, unless {@code base} is
 *     null
 * @param predicate the rest of the sentence: {@code is gone}, {@code needs `filter` now}, {@code
 *     takes at most `100` now, `250` before}
 * @param operations the operations that reach it, {@code GET /connections}, in document order;
 *     webhooks as {@code webhook NAME}; empty for what belongs to no operation
 */
public record WireChange(
    Rule rule,
    @Nullable Site base,
    @Nullable Site revision,
    String subject,
    JsonPointer about,
    String predicate,
    List<String> operations) {
  public WireChange {
    operations = List.copyOf(operations);
    if (base == null && revision == null) {
      throw new IllegalArgumentException("a change is somewhere");
    }
  }
}
