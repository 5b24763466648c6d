package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-0",
        "1.10",
        "1293384261075731499",
        "9007199254740993",
        "0.1e-7",
        "1E+5",
        "null",
        "true",
        "false",
        "\"\"",
        "[]",
        "{}",
        "[[],{}]",
        "{\"a\":null,\"b\":[1,2.0]}",
        "\"\\ud800\"",
        "\"\\udc00x\"",
        "\"\\u0000\\n\\\"\\\\\"",
        "\"\uD83D\uDE00 \u00FC\""
      })
  void everyTextSurvives(String json) throws Exception {
    JsonValue value = JsonValue.parse(json);

    assertThat(value.toJson()).isEqualTo(json);
    Buffer buffer = new Buffer();
    JsonValue.ADAPTER.toJson(buffer, value);
    assertThat(buffer.readUtf8()).isEqualTo(json);
  }

  @Test
  void objectsAreEqualInAnyOrderAndNumbersOnlyByText() {
    assertThat(JsonValue.parse("{\"a\":1,\"b\":2}"))
        .isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"));
    assertThat(JsonValue.parse("1")).isNotEqualTo(JsonValue.parse("1.0"));
    assertThat(JsonNumber.of("1.10").bigDecimal()).isEqualTo(new BigDecimal("1.10"));
  }

  @Test
  void theLastOfDuplicateKeysCounts() {
    assertThat(JsonValue.parse("{\"a\":1,\"b\":2,\"a\":3}").toJson())
        .isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void numbersAreNeverRounded() {
    assertThat(JsonNumber.of("1293384261075731499").longValue()).isEqualTo(1293384261075731499L);
    assertThatThrownBy(() -> JsonNumber.of("1.5").longValue())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> JsonNumber.of("1e400").longValue())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> JsonNumber.of(Double.NaN)).hasMessage("JSON has no NaN");
    assertThat(JsonNumber.of(-0.0).text()).isEqualTo("-0.0");
    assertThat(JsonNumber.of(2.0).text()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "{\"a\":}", "1 2", "nul", "'a'", "01", "NaN"})
  void whatIsNotJsonIsRefused(String text) {
    assertThatThrownBy(() -> JsonValue.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deepNestingIsRefusedWithoutOverflow() {
    String deep = "[".repeat(100_000);

    assertThatThrownBy(() -> JsonValue.parse(deep)).isInstanceOf(IllegalArgumentException.class);
    assertThat(JsonValue.parse("[".repeat(200) + "]".repeat(200)).toJson()).hasSize(400);
  }

  @Test
  void nothingCanBeChanged() {
    JsonObject object = JsonObject.builder().put("a", 1).build();

    assertThatThrownBy(() -> object.put("b", JsonNull.NULL))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> object.entrySet().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> JsonArray.of(object).remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(object).isEqualTo(Map.of("a", JsonNumber.of(1)));
  }
}
