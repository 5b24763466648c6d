package dev.specfit.drift.policy;

import dev.specfit.document.Closest;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.Quoted;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An entry as people write it, not checked yet.
 *
 * @param rule the rule's id or glob
 * @param level {@code error}, {@code warn} or {@code ignore}
 * @param pointer a JSON pointer; {@code #} is the whole document
 * @param reason why
 * @param expires the last day, such as {@code 2026-12-31}
 * @param place where it is written; null for the POM
 */
public record RuleForm(
    @Nullable String rule,
    @Nullable String level,
    @Nullable String pointer,
    @Nullable String reason,
    @Nullable String expires,
    @Nullable Place place) {

  /** The entry, or empty, and told, if anything is wrong with it. */
  public Optional<PolicyRule> check(Consumer<Diagnostic> diagnostics) {
    if (rule == null || rule.isBlank()) {
      return wrong("an entry has no `rule`; name one, or `*` for all", diagnostics);
    }
    Level known = knownLevel();
    if (known == null) {
      return wrong(
          Quoted.of(String.valueOf(level)) + " is no level; write `error`, `warn` or `ignore`",
          diagnostics);
    }
    PolicyRule entry;
    try {
      entry = new PolicyRule(rule, known, part(), reason, lastDay(), place);
    } catch (IllegalArgumentException e) {
      return wrong(String.valueOf(e.getMessage()), diagnostics);
    }
    if (known == Level.IGNORED) {
      String missing = missing(entry);
      if (missing != null) {
        return wrong("`" + entry.rule() + "` is ignored without " + missing, diagnostics);
      }
    }
    return isKnown(entry, diagnostics) ? Optional.of(entry) : Optional.empty();
  }

  private @Nullable Level knownLevel() {
    return level == null
        ? null
        : switch (level) {
          case "error" -> Level.ERROR;
          case "warn" -> Level.WARNING;
          case "ignore" -> Level.IGNORED;
          default -> null;
        };
  }

  private @Nullable JsonPointer part() {
    return pointer == null ? null : JsonPointer.parse(pointer);
  }

  private @Nullable LocalDate lastDay() {
    try {
      return expires == null ? null : LocalDate.parse(expires);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          Quoted.of(expires) + " is not a date such as `2026-12-31`", e);
    }
  }

  private static @Nullable String missing(PolicyRule entry) {
    if (entry.reason() == null || entry.reason().isBlank()) {
      return "a `reason`; say why";
    }
    if (entry.expires() == null) {
      return "a date; write `expires`, the last day on which it is";
    }
    return entry.pointer() == null
        ? "a place; write `pointer`, a JSON pointer such as `/paths/~1pets`, or `#`"
        : null;
  }

  private boolean isKnown(PolicyRule entry, Consumer<Diagnostic> diagnostics) {
    List<String> ids =
        Rules.catalogue().entries().stream().map(known -> known.rule().id()).toList();
    if (ids.stream().anyMatch(entry::fits)) {
      return true;
    }
    String near = Closest.to(entry.rule(), ids);
    String advice = near == null ? "see docs/drift-rules.md" : "did you mean `" + near + "`?";
    diagnostics.accept(
        diagnostic(
            PolicyDiagnostic.UNKNOWN_RULE,
            Quoted.of(entry.rule()) + " is not a rule; " + advice,
            place));
    return false;
  }

  private Optional<PolicyRule> wrong(String message, Consumer<Diagnostic> diagnostics) {
    diagnostics.accept(diagnostic(PolicyDiagnostic.INVALID_POLICY, message, place));
    return Optional.empty();
  }

  static Diagnostic diagnostic(PolicyDiagnostic id, String message, @Nullable Place place) {
    return place == null ? Diagnostic.of(id, message) : Diagnostic.at(id, message, place);
  }
}
