package dev.specfit.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The headers of a request beyond those that HTTP itself needs. Immutable. */
public final class HeaderParameters extends AbstractMap<String, String> {
  private static final HeaderParameters EMPTY = new HeaderParameters(Map.of());

  private final Map<String, String> headers;

  private HeaderParameters(Map<String, String> headers) {
    this.headers = headers;
  }

  /** No headers. */
  public static HeaderParameters empty() {
    return EMPTY;
  }

  /** These headers. */
  public static HeaderParameters of(Map<String, String> headers) {
    return headers.isEmpty() ? EMPTY : new HeaderParameters(new LinkedHashMap<>(headers));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Collections.unmodifiableMap(headers).entrySet();
  }

  /** The names only: values may be private. */
  @Override
  public String toString() {
    return keySet().toString();
  }
}
