package dev.specfit.drift.policy;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a policy.
 *
 * @param rule the id of a rule, {@code *} standing for any characters
 * @param level what becomes of changes that it fits
 * @param pointer the part of the document it is about; null for all of it
 * @param reason why; there where the level is {@link Judged.Level#IGNORED}
 * @param expires the last day on which it applies; there where the level is {@link
 *     Judged.Level#IGNORED}
 * @param place where it is written; null for the POM
 */
public record PolicyRule(
    String rule,
    Judged.Level level,
    @Nullable JsonPointer pointer,
    @Nullable String reason,
    @Nullable LocalDate expires,
    @Nullable Place place) {

  /** Whether it is about a change. */
  boolean fits(Change change) {
    return fits(change.rule().id())
        && (pointer == null || isAt(pointer, change.base()) || isAt(pointer, change.revision()));
  }

  /** Whether it is about a rule. */
  boolean fits(String id) {
    return Pattern.matches(Pattern.quote(rule).replace("*", "\\E.*\\Q"), id);
  }

  boolean isExpired(LocalDate today) {
    return expires != null && today.isAfter(expires);
  }

  /** How messages name it. */
  String shown() {
    return pointer == null
        ? rule
        : rule + " at " + (pointer.equals(JsonPointer.ROOT) ? "#" : pointer);
  }

  private static boolean isAt(JsonPointer prefix, @Nullable Site site) {
    if (site == null) {
      return false;
    }
    List<String> tokens = site.pointer().tokens();
    int length = prefix.tokens().size();
    return length <= tokens.size() && tokens.subList(0, length).equals(prefix.tokens());
  }
}
