package dev.specfit.testing;

import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/** Writes JSON for people: two spaces, one member a line, a newline at the end, numbers exact. */
public final class PrettyJson {
  private PrettyJson() {}

  /** The text of a value. */
  public static String of(JsonValue value) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.setIndent("  ");
      writer.setSerializeNulls(true);
      value.write(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8() + "\n";
  }
}
