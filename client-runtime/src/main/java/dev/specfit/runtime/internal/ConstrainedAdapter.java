package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values with rules of their own inside a list or map. */
final class ConstrainedAdapter<T> extends ValueAdapter<T> {
  private final ValueAdapter<T> adapter;
  private final Constraints constraints;

  ConstrainedAdapter(ValueAdapter<T> adapter, Constraints constraints) {
    this.adapter = adapter;
    this.constraints = constraints;
  }

  @Override
  protected @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    return adapter.read(reader, deviation);
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    adapter.write(out, value);
  }

  @Override
  protected void check(T value, String path, List<Violation> violations) {
    adapter.check(value, path, violations);
    constraints.check(adapter.encode(value), path, violations);
  }
}
