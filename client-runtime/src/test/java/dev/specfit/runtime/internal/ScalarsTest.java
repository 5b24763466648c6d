package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.FilePart;
import java.io.IOException;
import java.time.Year;
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
}
