package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.time.DateTimeException;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A user's adapter: the JSON is read first, so that what the adapter refuses isn't lost. */
final class ForeignAdapter<T> extends ValueAdapter<T> {
  private final JsonAdapter<T> adapter;

  ForeignAdapter(JsonAdapter<T> adapter) {
    this.adapter = adapter;
  }

  @Override
  protected @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    String path = reader.getPath();
    JsonValue json = JsonText.read(reader);
    T value = convert(json);
    if (value == null) {
      return deviation.wrong(
          json, new Deviation.Wrong(path, json.kind(), "what its own adapter takes"));
    }
    if (!encode(value).equals(json)) {
      deviation.inexact(json);
    }
    return value;
  }

  /** Null for what the adapter refuses; user code may throw anything for that. */
  private @Nullable T convert(JsonValue json) throws IOException {
    try {
      return adapter.fromJson(new Buffer().writeUtf8(json.toJson()));
    } catch (JsonDataException | IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    Buffer json = new Buffer();
    try (JsonWriter writer = JsonWriter.of(json)) {
      writer.setSerializeNulls(true);
      adapter.toJson(writer, value);
    }
    out.value(json);
  }
}
