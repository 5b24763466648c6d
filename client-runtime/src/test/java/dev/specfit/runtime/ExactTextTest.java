package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class ExactTextTest {
  @Test
  void anInt64KeepsAnyTextAndGivesALongOnDemand() {
    assertThat(Int64String.of("007").text()).isEqualTo("007");
    assertThat(Int64String.of(1293384261075731499L))
        .isEqualTo(Int64String.of("1293384261075731499"));
    assertThat(Int64String.of("1293384261075731499").longValue()).isEqualTo(1293384261075731499L);
    assertThat(Int64String.of("c0ffee").isLong()).isFalse();
    assertThatThrownBy(() -> Int64String.of("9223372036854775808").longValue())
        .isInstanceOf(NumberFormatException.class)
        .hasMessage("`9223372036854775808` is not a whole number of 64 bits");
  }

  @Test
  void aDecimalKeepsAnyText() {
    assertThat(DecimalString.of("1.10").bigDecimal()).isEqualTo(new BigDecimal("1.10"));
    assertThat(DecimalString.of(new BigDecimal("1E+3")).text()).isEqualTo("1000");
    assertThatThrownBy(() -> DecimalString.of("free").bigDecimal())
        .hasMessage("`free` is not a decimal number");
  }

  @Test
  void aDateTimeKeepsItsDigitsAndItsSeconds() {
    assertThat(DateTimeString.of("2018-02-02T22:25:27.540Z").text())
        .isEqualTo("2018-02-02T22:25:27.540Z");
    assertThat(DateTimeString.of(OffsetDateTime.parse("2018-02-02T22:25:00+02:00")).text())
        .isEqualTo("2018-02-02T22:25:00+02:00");
    assertThat(DateTimeString.of(Instant.parse("2018-02-02T22:00:00.5Z")).text())
        .isEqualTo("2018-02-02T22:00:00.5Z");
    assertThat(DateTimeString.of("2018-02-02T22:25:27.540Z").toInstant())
        .isEqualTo(Instant.parse("2018-02-02T22:25:27.540Z"));
    assertThatThrownBy(() -> DateTimeString.of("soon").toInstant())
        .isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void bytesKeepTheirTextAndAreDecodedOnDemand() {
    assertThat(Base64String.of(new byte[] {-1, -17, 0}).text()).isEqualTo("/+8A");
    assertThat(Base64String.of("_-8").bytes()).containsExactly(-1, -17);
    assertThat(Base64String.of("/+\r\n8A").bytes()).containsExactly(-1, -17, 0);
    assertThatThrownBy(() -> Base64String.of("not base64!").bytes())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text is not Base64: Illegal base64 character 20");
  }

  @Test
  void textsOfDifferentClassesAreNotEqual() {
    assertThat(Int64String.of("1"))
        .isEqualTo(Int64String.of(1L))
        .hasSameHashCodeAs(Int64String.of(1L))
        .isNotEqualTo(DecimalString.of("1"))
        .isNotEqualTo(Int64String.of("01"));
    assertThat(DecimalString.of("1").toJsonValue()).isEqualTo(JsonString.of("1"));
  }
}
