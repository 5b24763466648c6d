package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class ResponseHeaderTest {
  @Test
  void textIsReadAsDeclared() {
    Headers headers =
        Headers.of("a", "9223372036854775807", "b", "1.10", "c", "TRUE", "d", "2026-01-31");

    assertThat(ResponseHeader.int64("A").of(headers)).isEqualTo(Long.MAX_VALUE);
    assertThat(ResponseHeader.decimal("B").of(headers)).isEqualTo(new BigDecimal("1.10"));
    assertThat(ResponseHeader.bool("C").of(headers)).isTrue();
    assertThat(ResponseHeader.date("D").of(headers)).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(ResponseHeader.text("a").of(headers)).isEqualTo("9223372036854775807");
    assertThat(ResponseHeader.dateTime("d").of(headers)).isEqualTo(DateTimeString.of("2026-01-31"));
    assertThat(ResponseHeader.text("E").of(headers)).isNull();
    assertThat(ResponseHeader.text("E").list().of(headers)).isNull();
  }

  @Test
  void aWrongValueIsRefusedWithoutBeingTold() {
    Headers headers = Headers.of("limit", "s3cret", "sizes", "1, x", "huge", "1e999999999");

    assertThatThrownBy(() -> ResponseHeader.int64("Limit").of(headers))
        .isInstanceOf(UnexpectedHeaderException.class)
        .hasMessage("the header `Limit` is not a whole number")
        .hasNoCause();
    assertThatThrownBy(() -> ResponseHeader.int64("sizes").list().of(headers))
        .isInstanceOf(UnexpectedHeaderException.class)
        .hasMessage("the header `sizes` is not a list of values, each a whole number");
    assertThatThrownBy(() -> ResponseHeader.decimal("huge").of(headers))
        .isInstanceOf(UnexpectedHeaderException.class)
        .hasMessage("the header `huge` is not a number");
  }

  @Test
  void listsAreSplitAsHttpSays() {
    Headers headers =
        new Headers.Builder().add("x", "a, ,\"b, \\\"c\",").add("x", "  d ").add("y", "").build();

    assertThat(ResponseHeader.text("X").list().of(headers)).containsExactly("a", "b, \"c", "d");
    assertThat(ResponseHeader.text("y").list().of(headers)).isEmpty();
  }
}
