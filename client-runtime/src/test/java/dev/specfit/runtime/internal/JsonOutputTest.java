package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** What is written is what Moshi writes, byte for byte, where UTF-8 can carry it. */
class JsonOutputTest {
  private static final String PLACES =
      "az09 \"\\\n\r\t\b\f\0\u001f\u007f\u0080\u07ff\u0800\u2028\u2029\uffff";

  @Test
  void everyCharacterIsWrittenAsMoshiDoes() throws IOException {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate((char) c)) {
        String text = "a" + (char) c + "b";
        assertThat(written(text)).as("U+%04X", c).isEqualTo(moshis(JsonString.of(text)));
      }
    }
  }

  @Test
  void textsOfAnyCharactersAreWrittenAsMoshiDoes() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(700); text.length() < length; ) {
        text.append(PLACES.charAt(random.nextInt(PLACES.length())));
        if (random.nextInt(9) == 0) {
          text.appendCodePoint(0x10000 + random.nextInt(0x100000));
        }
      }
      assertThat(written(text.toString())).isEqualTo(moshis(JsonString.of(text.toString())));
    }
  }

  @Test
  void valuesOfAnyShapeAreWrittenAsMoshiDoes() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      JsonValue value = value(random, 4);
      assertThat(value.toJson()).isEqualTo(moshis(value));
    }
  }

  @Test
  void halfASurrogatePairIsAnEscapeThatIsReadBack() throws IOException {
    for (String text : new String[] {"\ud83d", "a\udca9b", "\ud83d\ud83d\udca9", "\udca9\ud83d"}) {
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(written(text)));
      assertThat(reader.nextString()).isEqualTo(text);
    }
    assertThat(written("\ud83d\ud83d\udca9")).isEqualTo("\"\\ud83d\ud83d\udca9\"");
  }

  private static JsonValue value(Random random, int depth) {
    int members = random.nextInt(4);
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> JsonNumber.of(random.nextInt() + "e" + random.nextInt(300));
      case 1 -> JsonNull.NULL;
      case 2 -> JsonString.of("t\"" + random.nextInt());
      case 3 ->
          JsonArray.of(
              IntStream.range(0, members).mapToObj(i -> value(random, depth - 1)).toList());
      default -> {
        JsonObject.Builder object = JsonObject.builder();
        IntStream.range(0, members)
            .forEach(i -> object.put("\u00e9" + i, value(random, depth - 1)));
        yield object.build();
      }
    };
  }

  private static String written(String text) {
    JsonOutput out = new JsonOutput();
    out.string(text);
    return out.toString();
  }

  private static String moshis(JsonValue value) throws IOException {
    Buffer buffer = new Buffer();
    value.write(JsonWriter.of(buffer));
    return buffer.readUtf8();
  }
}
