package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.RetryPolicy;
import dev.specfit.runtime.internal.RetryRules.Failed;
import dev.specfit.runtime.internal.RetryRules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  /** A header's value, and how many seconds it asks for; a dash where it asks nothing. */
  private static final String TABLE =
      """
      0 => 0
      1 => 1
      7 => 7
      007 => 7
      59 => 59
      60 => 60
      61 => 61
      120 => 120
      3600 => 3600
      86400 => 86400
      1.5 => 1.5
      0.25 => 0.25
      59.999 => 59.999
      60.001 => 60.001
      1. => 1
      2147483648 => 2147483648
      9223372036854775807 => 3153600000
      9223372036854775808 => 3153600000
      99999999999999999999 => 3153600000
      999999999999999999999999999999 => 3153600000
      9999999999999999999999999999999 => -
      -1 => -
      -0 => -
      +5 => -
      .5 => -
      1,5 => -
      1e3 => -
      1e999999999 => -
      0x10 => -
      NaN => -
      Infinity => -
      soon => -
      5s => -
      5 s => -
      5; 6 => -
      120, 60 => -
      null => -
      ٣ => -
      Wed, 25 Nov 2026 12:00:00 GMT => 0
      Wed, 25 Nov 2026 12:00:01 GMT => 1
      Wed, 25 Nov 2026 12:00:30 GMT => 30
      Wed, 25 Nov 2026 12:01:00 GMT => 60
      Wed, 25 Nov 2026 12:01:01 GMT => 61
      Thu, 26 Nov 2026 12:00:00 GMT => 86400
      Wed, 25 Nov 2026 11:59:59 GMT => 0
      Thu, 01 Jan 1970 00:00:00 GMT => 0
      Fri, 31 Dec 9999 23:59:59 GMT => 3153600000
      Wednesday, 25-Nov-26 12:00:30 GMT => 30
      Sunday, 06-Nov-94 08:49:37 GMT => 0
      Wed Nov 25 12:00:30 2026 => 30
      Sun Nov  6 08:49:37 1994 => 0
      wed, 25 nov 2026 12:00:30 gmt => 30
      Wed, 25 Nov 2026 12:00:30 => -
      Wed, 25 Nov 2026 12:00:30 +0100 => -
      Wed, 25 Nov 2026 25:00:00 GMT => -
      Wed, 31 Feb 2026 12:00:00 GMT => -
      25 Nov 2026 12:00:30 GMT => -
      2026-11-25T12:00:30Z => -
      Wed, 25 Nov 2026 12:00:30 GMT and then some => -
      Nov 25 => -
      """;

  private static @Nullable Duration asked(Headers headers) {
    return RetryAfter.of(headers, NOW);
  }

  private static Headers headers(String... namesAndValues) {
    Headers.Builder headers = new Headers.Builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.addUnsafeNonAscii(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers.build();
  }

  @Test
  void everyFormIsUnderstoodAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    List<String> rows = TABLE.lines().toList();
    for (String row : rows) {
      String[] cells = row.split(" => ", 2);
      Duration wait = asked(headers("Retry-After", cells[0]));
      String found = wait == null ? "-" : Durations.text(wait).replace(" s", "");
      if (!found.equals(cells[1])) {
        wrong.add(row + ", but found " + found);
      }
    }
    System.out.println("Retry-After: " + rows.size() + " values");

    assertThat(wrong).isEmpty();
    assertThat(rows).hasSize(60);
  }

  @Test
  void noValueMakesAWaitThatIsTooLongOrNone() {
    RetryPolicy policy = RetryPolicy.defaults();
    RetryRules rules = new RetryRules(policy, true, true, () -> 0.5);
    RetryBudget budget = new RetryBudget(10_000);
    for (String row : TABLE.lines().toList()) {
      Duration asked = asked(headers("Retry-After", row.split(" => ", 2)[0]));
      for (int status : new int[] {429, 503}) {
        Verdict verdict =
            rules.after(new Failed(1, status, false, asked), Duration.ofHours(1), budget);
        Duration own = Duration.ofMillis(status == 429 ? 500 : 50);
        if (asked != null && asked.compareTo(policy.maxRetryAfter()) > 0) {
          assertThat(verdict.delay()).as(row).isNull();
          assertThat(verdict.why())
              .startsWith("it asks to wait ")
              .endsWith("than the 60 s allowed");
        } else {
          boolean longer = asked != null && asked.compareTo(own) > 0;
          assertThat(verdict.delay()).as(row).isEqualTo(longer ? asked : own);
        }
      }
    }
  }

  @Test
  void aDateCountsFromTheServersOwnClock() {
    String until = "Wed, 25 Nov 2026 18:00:10 GMT";

    assertThat(asked(headers("Retry-After", until, "Date", "Wed, 25 Nov 2026 18:00:00 GMT")))
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(asked(headers("Retry-After", until, "Date", "nonsense")))
        .isEqualTo(Duration.ofHours(6).plusSeconds(10));
  }

  @Test
  void millisecondsWinOverSeconds() {
    assertThat(asked(headers("retry-after-ms", "250", "Retry-After", "9")))
        .isEqualTo(Duration.ofMillis(250));
    assertThat(asked(headers("retry-after-ms", "-1", "Retry-After", "9")))
        .isEqualTo(Duration.ofSeconds(9));
    assertThat(asked(headers("retry-after-ms", "1.5"))).isEqualTo(Duration.ofNanos(1_500_000));
    assertThat(asked(headers())).isNull();
  }

  @Test
  void delaysGrowToTheirBoundWithFullJitter() {
    RetryPolicy policy = RetryPolicy.of(r -> r.retries(20).budget(10_000));
    RetryBudget budget = new RetryBudget(policy.budget());
    List<Long> most = new ArrayList<>();
    for (int number = 1; number <= 9; number++) {
      Failed failed = new Failed(number, 503, false, null);
      Duration left = Duration.ofHours(1);
      most.add(
          new RetryRules(policy, true, true, () -> 1)
              .after(failed, left, budget)
              .pause()
              .toMillis());
      assertThat(new RetryRules(policy, true, true, () -> 0).after(failed, left, budget).delay())
          .isEqualTo(Duration.ZERO);
    }

    assertThat(most).containsExactly(100L, 200L, 400L, 800L, 1600L, 3200L, 6400L, 8000L, 8000L);
  }
}
