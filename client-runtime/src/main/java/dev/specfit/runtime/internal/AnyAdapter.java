package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;

/** Any JSON as it is. */
final class AnyAdapter extends ValueAdapter<JsonValue> {
  @Override
  protected JsonValue read(JsonReader reader, Deviation deviation) throws IOException {
    return JsonText.read(reader);
  }

  @Override
  protected JsonValue ofNull() {
    return JsonNull.NULL;
  }

  @Override
  protected void write(JsonOutput out, JsonValue value) throws IOException {
    JsonText.write(out, value);
  }
}
