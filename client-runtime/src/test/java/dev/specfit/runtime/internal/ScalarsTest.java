package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScalarsTest {
  private static final JsonAdapter<Year> YEARS =
      new JsonAdapter<>() {
        @Override
        public Year fromJson(JsonReader reader) throws IOException {
          return Year.parse(reader.nextString());
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Year value) throws IOException {
          writer.value(String.valueOf(value));
        }
      };

  @Test
  void aBodyThatMayBeAnyJsonMayBeNull() throws IOException {
    JsonAdapter<JsonValue> any = Scalars.JSON;

    assertThat(any.fromJson("null")).isSameAs(JsonNull.NULL);
    assertThat(any.toJson(JsonNull.NULL)).isEqualTo("null");
    assertThat(Scalars.STRING.fromJson("null")).isNull();
  }

  @Test
  void aUsersAdapterTakesPart() {
    ValueAdapter<Year> years = Scalars.of(YEARS);

    assertThat(years.decode("\"2020\"")).isEqualTo(Year.of(2020));
    assertThat(years.encode(Year.of(2020)).toJson()).isEqualTo("\"2020\"");
    assertThatThrownBy(() -> years.decode("\"soon\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the JSON expected: `$` is a string, expected what its own adapter takes");
    assertThatThrownBy(() -> Scalars.list(years).decode("[\"2020\",{}]"))
        .hasMessage(
            "not the JSON expected: `$[1]` is an object, expected what its own adapter takes");
  }

  @Test
  void jsonOfOneKindRefusesOthers() {
    assertThat(Scalars.JSON_OBJECT.decode("{\"a\":1e400}").toJson()).isEqualTo("{\"a\":1e400}");
    assertThat(Scalars.JSON_ARRAY.decode("[1.0]").toJson()).isEqualTo("[1.0]");
    assertThatThrownBy(() -> Scalars.JSON_OBJECT.decode("[]"))
        .hasMessage("not the JSON expected: `$` is an array, expected an object");
  }

  @Test
  void aFileIsItsNameInJson() {
    FilePart file = FilePart.of("a.txt", RequestBody.create(new byte[0]));

    assertThat(Scalars.FILE_PART.encode(file).toJson()).isEqualTo("\"a.txt\"");
  }

  @Test
  void aRefusedScalarSaysItsOwnPlace() {
    assertThatThrownBy(() -> Scalars.list(Scalars.DATE).decode("[\"2020-02-29\",\"soon\"]"))
        .hasMessage("not the JSON expected: `$[1]` is another string, expected a date");
    assertThatThrownBy(() -> Scalars.list(Scalars.DATE).decode("[\"soon\",\"2020-02-29\"]"))
        .hasMessage("not the JSON expected: `$[0]` is another string, expected a date");
    assertThatThrownBy(() -> Scalars.map(Scalars.INT32).decode("{\"a[1]\":1.5,\"b\":2}"))
        .hasMessage(
            "not the JSON expected: `$.a[1]` is another number, expected a whole number of 32"
                + " bits");
    assertThatThrownBy(() -> Scalars.INT64.decode("9223372036854775808"))
        .hasMessage(
            "not the JSON expected: `$` is another number, expected a whole number of 64 bits");
  }

  @Test
  void wholeNumbersAreReadAndWrittenToTheDigit() {
    for (String number : List.of("0", "7", "999999999", "1000000000", "-5", "-0", "1e3", "1.0")) {
      assertThat(Scalars.list(Scalars.INT64).decode("[" + number + "]"))
          .as(number)
          .containsExactly(new BigDecimal(number).longValueExact());
    }
  }
}
