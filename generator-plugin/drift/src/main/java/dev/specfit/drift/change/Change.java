package dev.specfit.drift.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change with all its verdicts.
 *
 * @param rule the kind of change
 * @param verdicts wire, source and binary
 * @param message one line of plain language in the client's own terms, names in backticks
 * @param base where it was; null for what is new
 * @param revision where it is now; null for what is gone
 * @param operations the operations that reach it, in document order; empty for what belongs to none
 * @param members the Java members that it changes; empty if the client's API stays as it is
 * @param used whether the caller's bytecode uses one of those members; or calls one of the
 *     operations where calls break or nothing but calls is concerned; null where nobody said what
 *     the caller's classes are
 */
public record Change(
    Rule rule,
    Verdicts verdicts,
    String message,
    @Nullable Site base,
    @Nullable Site revision,
    List<String> operations,
    List<JavaChange> members,
    @Nullable Boolean used) {
  public Change {
    operations = List.copyOf(operations);
    members = List.copyOf(members);
  }

  /** Where to look: in the revision, or in the base for what is gone there. */
  public Site site() {
    Site known = revision == null ? base : revision;
    if (known == null) {
      throw new IllegalStateException("a change is somewhere");
    }
    return known;
  }

  /**
   * Twelve hexadecimal digits by which a baseline knows this change again: of the rule, the
   * pointers and the message, not of lines and columns.
   */
  public String fingerprint() {
    String text =
        rule.id()
            + "\n"
            + (base == null ? "" : base.document() + "#" + base.pointer())
            + "\n"
            + (revision == null ? "" : revision.document() + "#" + revision.pointer())
            + "\n"
            + message;
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
