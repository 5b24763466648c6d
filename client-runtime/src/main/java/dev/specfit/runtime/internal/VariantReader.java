package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the variant that was chosen for a union. */
public final class VariantReader {
  private final JsonReader reader;
  private final Deviation deviation;

  VariantReader(JsonReader reader, Deviation deviation) {
    this.reader = reader;
    this.deviation = deviation;
  }

  /** The union made of the next value, or null where that isn't what it seemed to be. */
  public <V, T> @Nullable T value(ValueAdapter<V> adapter, Function<V, T> union)
      throws IOException {
    V value = adapter.read(reader, deviation);
    return value == null ? null : union.apply(value);
  }
}
