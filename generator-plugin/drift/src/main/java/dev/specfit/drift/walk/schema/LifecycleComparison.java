package dev.specfit.drift.walk.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares whether a schema is on its way out, and how stable it is said to be. */
final class LifecycleComparison {
  private static final String SUNSET = "x-sunset";
  private static final String STABILITY = "x-stability-level";
  private static final List<String> LEVELS = List.of("draft", "alpha", "beta", "stable");
  private static final int DATE = "2030-01-31".length();

  private LifecycleComparison() {}

  static void compare(Pair pair) {
    if (pair.scope().below()
        || pair.scope().kind() == SchemaPlace.Kind.REQUEST_BODY
        || pair.scope().kind() == SchemaPlace.Kind.RESPONSE_BODY) {
      deprecation(pair);
      stability(pair);
    }
  }

  private static void deprecation(Pair pair) {
    boolean before = pair.base().is("deprecated");
    boolean now = pair.revision().is("deprecated");
    if (!before && now) {
      deprecated(pair, pair.revision().text(SUNSET));
    } else if (before && !now) {
      telling(pair, "reactivated").add();
    } else if (!Objects.equals(pair.base().text(SUNSET), pair.revision().text(SUNSET))) {
      pair.tell("sunset-changed")
          .before(pair.base().first(SUNSET))
          .now(pair.revision().first(SUNSET))
          .add();
    }
  }

  private static void deprecated(Pair pair, @Nullable String sunset) {
    if (sunset == null) {
      telling(pair, "deprecated").add();
      telling(pair, "deprecated-sunset-missing").add();
      return;
    }
    LocalDate date = date(sunset);
    if (date == null) {
      telling(pair, "deprecated-sunset-invalid").word("date", Shown.text(sunset)).add();
      return;
    }
    telling(pair, "deprecated-with-sunset").word("date", date.toString()).add();
    if (date.isBefore(pair.walk().today())) {
      telling(pair, "sunset-date-too-small").word("date", date.toString()).add();
    }
  }

  private static Telling telling(Pair pair, String family) {
    return pair.tell(family)
        .before(pair.base().first("deprecated"))
        .now(pair.revision().first("deprecated"));
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text.length() > DATE ? text.substring(0, DATE) : text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static void stability(Pair pair) {
    Found before = pair.base().first(STABILITY);
    Found now = pair.revision().first(STABILITY);
    int levelBefore = level(pair.base());
    int levelNow = level(pair.revision());
    if (levelBefore >= 0 && levelNow >= 0 && levelBefore != levelNow) {
      pair.tell(levelNow < levelBefore ? "stability-decreased" : "stability-increased")
          .before(before)
          .now(now)
          .add();
    } else if (!Values.same(
            before == null ? null : before.value(), now == null ? null : now.value())
        && (levelBefore < 0 || levelNow < 0)) {
      pair.tell("schema-extension-changed").before(before).now(now).word("name", STABILITY).add();
    }
  }

  private static int level(Schema schema) {
    String level = schema.text(STABILITY);
    return level == null ? -1 : LEVELS.indexOf(level);
  }
}
