package dev.specfit.benchmarks.runtime;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads every token and makes nothing of it: what no adapter over Moshi's reader can undercut. */
final class TokenWalk implements Codec {
  private int tokens;

  @Override
  public @Nullable Object decode(Buffer page) throws IOException {
    JsonReader reader = JsonReader.of(page);
    tokens = 0;
    walk(reader);
    return tokens;
  }

  private void walk(JsonReader reader) throws IOException {
    tokens++;
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          tokens += reader.nextName().length();
          walk(reader);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          walk(reader);
        }
        reader.endArray();
      }
      case STRING, NUMBER -> tokens += reader.nextString().length();
      case BOOLEAN -> tokens += reader.nextBoolean() ? 1 : 0;
      default -> reader.nextNull();
    }
  }

  @Override
  public void encode(Object page, Buffer into) {
    throw new UnsupportedOperationException("a walk keeps nothing that could be written");
  }
}
