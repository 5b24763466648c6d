package dev.specfit.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"5\"|5",
        "1.10|1.1",
        "true|\"true\"",
        "null|\"\"",
        "[\"a\",\"b\"]|[\"a\",\"b\"]",
        "[1,null,2]|[\"1\",\"2\"]",
        "[\"a\",\"b\"]|\"a,b\"",
        "\"a,b\"|[\"a\",\"b\"]",
        "{\"a\":{\"b\":1}}|\"{\\\"a\\\":{\\\"b\\\":1}}\"",
        "{\"a\":[],\"b\":2}|{\"b\":\"2\"}",
        "[\"\"]|[]"
      })
  void textIsLikeWhatItWasMadeOf(String expected, String found) {
    assertThat(Likeness.isLike(JsonValue.parse(expected), JsonValue.parse(found))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"5\"|6",
        "\"5.0\"|5",
        "[\"a\",\"b\"]|[\"b\",\"a\"]",
        "[\"a\"]|[\"a\",\"b\"]",
        "[\"\",\"\"]|[]",
        "{\"a\":1}|{\"a\":1,\"b\":2}",
        "{\"a\":1,\"b\":2}|{\"a\":1}",
        "{\"a\":1}|\"{}\""
      })
  void anythingElseIsNot(String expected, String found) {
    assertThat(Likeness.isLike(JsonValue.parse(expected), JsonValue.parse(found))).isFalse();
  }

  @Test
  void whatIsEmptyMayBeMissing() {
    assertThat(Likeness.isLike(JsonValue.parse("[]"), (JsonValue) null)).isTrue();
    assertThat(Likeness.isLike(JsonValue.parse("\"\""), (JsonValue) null)).isFalse();
  }
}
