package dev.specfit.benchmarks.runtime.reflected;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A time by the JDK's formatter, as one writes it for Moshi. */
public final class OffsetDateTimeAdapter extends JsonAdapter<OffsetDateTime> {
  @Override
  public @Nullable OffsetDateTime fromJson(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL
        ? reader.nextNull()
        : OffsetDateTime.parse(reader.nextString());
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable OffsetDateTime value) throws IOException {
    writer.value(value == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
  }
}
