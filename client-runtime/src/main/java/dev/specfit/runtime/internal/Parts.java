package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The raw elements of an array or object while it is read. Nothing is collected until an element
 * deviates; then those before it are written back, and the whole becomes raw JSON.
 */
final class Parts<T> {
  private final ValueAdapter<T> adapter;
  private final Deviation deviation;
  private @Nullable List<JsonValue> raw;
  private Deviation.@Nullable Wrong firstWrong;

  Parts(ValueAdapter<T> adapter, Deviation deviation) {
    this.adapter = adapter;
    this.deviation = deviation;
  }

  /** Notes the element just read, which comes after these. */
  void add(@Nullable T element, Collection<T> earlier) {
    if (deviation.any()) {
      if (raw == null) {
        raw = new ArrayList<>();
        for (T value : earlier) {
          raw.add(adapter.encode(value));
        }
      }
      if (firstWrong == null) {
        firstWrong = deviation.wrong();
      }
      raw.add(deviation.take());
    } else if (raw != null && element != null) {
      raw.add(adapter.encode(element));
    }
  }

  /** The raw elements, or null where every one of them was as it should be. */
  @Nullable List<JsonValue> raw() {
    return raw;
  }

  /** The typed whole, or null after an element of the wrong kind; the raw whole is kept. */
  <W> @Nullable W end(W typed, JsonValue whole) {
    if (firstWrong != null) {
      return deviation.wrong(whole, firstWrong);
    }
    deviation.inexact(whole);
    return typed;
  }
}
