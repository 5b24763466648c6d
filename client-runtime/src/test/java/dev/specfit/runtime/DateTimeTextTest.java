package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-02-02T22:25:27.521Z",
        "2018-02-02T22:25:27Z",
        "2018-02-02T22:25Z",
        "2018-02-02t22:25:27z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999+18:00",
        "2020-02-29T00:00:00.1-05:30",
        "2020-02-29T00:00:00-00:30",
        "2020-02-29T00:00:00-00:00",
        "2020-02-29T00:00:00+01:02:03",
        "+12020-02-29T00:00:00+01",
        "2020-02-29T00:00:00.Z",
        "2020-02-29T24:00:00Z",
        "-0001-02-28T00:00:00Z"
      })
  void aTimeIsWhatTheJdkReads(String text) {
    assertSameAsJdk(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2018-02-02",
        "2018-02-30T00:00:00Z",
        "2018-02-02T22:25:60Z",
        "2018-02-02T22:25:27",
        "2018-02-02T22:25:27ZZ",
        "2018-02-02T22:25:27.1234567890Z",
        "2018-02-02T22:25:27+18:01",
        "2018-02-02T22:25:27+0100",
        "2018-02-02 22:25:27Z",
        "2O18-02-02T22:25:27Z"
      })
  void whatTheJdkRefusesIsRefused(String text) {
    assertThatThrownBy(() -> DateTimeText.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageContaining("Text '" + text + "'");
  }

  @Test
  void timesWithOneCharacterChangedAreWhatTheJdkReads() {
    long seed = 20180202;
    Random random = new Random(seed);
    String alphabet = "0123456789-+:.TZtz ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("2018-02-02T22:25:27.521+01:30");
      char c = alphabet.charAt(random.nextInt(alphabet.length()));
      text.setCharAt(random.nextInt(text.length()), c);

      assertSameAsJdk(text.toString());
    }
  }

  private static void assertSameAsJdk(String text) {
    OffsetDateTime expected;
    try {
      expected = OffsetDateTime.parse(text);
    } catch (DateTimeParseException e) {
      assertThatThrownBy(() -> DateTimeText.parse(text)).as(text).hasMessage(e.getMessage());
      return;
    }
    assertThat(DateTimeText.parse(text)).as(text).isEqualTo(expected);
    assertThat(DateTimeText.parse(text).getOffset()).as(text).isEqualTo(expected.getOffset());
  }
}
