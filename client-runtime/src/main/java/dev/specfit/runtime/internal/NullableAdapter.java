package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items that may be null. */
@SuppressWarnings("NullAway") // T includes null here, which only JSpecify mode could follow
final class NullableAdapter<T> extends ValueAdapter<@Nullable T> {
  private final ValueAdapter<T> adapter;

  NullableAdapter(ValueAdapter<T> adapter) {
    this.adapter = adapter;
  }

  @Override
  protected @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    return reader.peek() == JsonReader.Token.NULL
        ? reader.nextNull()
        : adapter.read(reader, deviation);
  }

  @Override
  protected void write(JsonOutput out, @Nullable T value) throws IOException {
    if (value == null) {
      out.nullValue();
    } else {
      adapter.write(out, value);
    }
  }

  @Override
  protected void check(@Nullable T value, String path, List<Violation> violations) {
    if (value != null) {
      adapter.check(value, path, violations);
    }
  }
}
