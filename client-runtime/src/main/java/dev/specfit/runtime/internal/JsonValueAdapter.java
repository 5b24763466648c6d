package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any JSON as it is. */
public final class JsonValueAdapter extends JsonAdapter<JsonValue> {
  /** The only one. */
  public static final JsonAdapter<JsonValue> INSTANCE = new JsonValueAdapter();

  private JsonValueAdapter() {}

  @Override
  public JsonValue fromJson(JsonReader reader) throws IOException {
    return JsonText.read(reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable JsonValue value) throws IOException {
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    JsonText.write(writer, value == null ? JsonNull.NULL : value);
    writer.setSerializeNulls(serializeNulls);
  }
}
