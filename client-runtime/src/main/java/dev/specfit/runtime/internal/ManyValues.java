package dev.specfit.runtime.internal;

import dev.specfit.runtime.OpenEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the values of enums that are too large for a switch. */
public final class ManyValues {
  private ManyValues() {}

  /** All values of several lists, in order; unmodifiable. */
  public static <T extends OpenEnum> List<T> list(List<List<T>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** The values by their texts; unmodifiable. */
  public static <T extends OpenEnum> Map<String, T> byText(List<T> values) {
    Map<String, T> byText = new HashMap<>();
    values.forEach(value -> byText.put(value.text(), value));
    return Map.copyOf(byText);
  }
}
