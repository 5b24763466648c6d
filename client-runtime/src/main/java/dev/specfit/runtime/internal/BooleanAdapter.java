package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON booleans. */
final class BooleanAdapter extends ValueAdapter<Boolean> {
  @Override
  protected @Nullable Boolean read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != JsonReader.Token.BOOLEAN) {
      return deviation.wrong(reader, "a boolean");
    }
    return reader.nextBoolean();
  }

  @Override
  protected void write(JsonOutput out, Boolean value) throws IOException {
    out.literal(value ? "true" : "false");
  }
}
