package dev.specfit.engine.naming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep their order: {@code Map.copyOf} doesn't, and output must not depend on hashes. */
final class InOrder {
  private InOrder() {}

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  static <K, L, V> Map<K, Map<L, V>> deepCopyOf(Map<K, Map<L, V>> map) {
    Map<K, Map<L, V>> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, copyOf(value)));
    return Collections.unmodifiableMap(copy);
  }

  static <K, V> V required(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("`" + key + "` has no name");
    }
    return value;
  }
}
