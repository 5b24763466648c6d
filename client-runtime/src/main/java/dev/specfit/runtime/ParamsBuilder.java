package dev.specfit.runtime;

import dev.specfit.runtime.internal.ParameterWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the builder of every parameters object can do.
 *
 * @param <B> the builder itself
 */
public abstract class ParamsBuilder<B extends ParamsBuilder<B>> {
  private List<Map.Entry<String, String>> queries = List.of();
  private List<Map.Entry<String, String>> headers = List.of();
  private final List<String> missing = new ArrayList<>(0);

  /** For generated builders. */
  protected ParamsBuilder() {}

  /**
   * Adds a query parameter that the document doesn't declare.
   *
   * @param name as it is, not encoded
   * @param value as it is, not encoded
   */
  public final B additionalQuery(String name, String value) {
    queries = plus(queries, name, value);
    return self();
  }

  /**
   * Adds a header that the document doesn't declare.
   *
   * @param name the header's name
   * @param value its value, US-ASCII
   */
  public final B additionalHeader(String name, String value) {
    headers = plus(headers, name, value);
    return self();
  }

  /** Notes that a parameter has to be set before the object is built. */
  protected final void require(String name, @Nullable Object value) {
    if (value == null) {
      missing.add("`" + name + "`");
    }
  }

  /**
   * What was added beyond the document, for a finished object to keep.
   *
   * @throws IllegalStateException if something required wasn't set
   */
  protected final Additional additional() {
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      missing.clear();
      throw new IllegalStateException("required but not set: " + names);
    }
    return new Additional(queries, headers);
  }

  /** Takes over what a finished object keeps. */
  protected final void copy(Additional additional) {
    queries = additional.queries;
    headers = additional.headers;
  }

  private static List<Map.Entry<String, String>> plus(
      List<Map.Entry<String, String>> entries, String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    List<Map.Entry<String, String>> more = new ArrayList<>(entries);
    more.add(Map.entry(name, value));
    return more;
  }

  @SuppressWarnings("unchecked") // B is the subclass itself, as the declaration says
  private B self() {
    return (B) this;
  }

  /** Undocumented query parameters and headers of a finished parameters object. */
  public static final class Additional {
    private final List<Map.Entry<String, String>> queries;
    private final List<Map.Entry<String, String>> headers;

    private Additional(
        List<Map.Entry<String, String>> queries, List<Map.Entry<String, String>> headers) {
      this.queries = queries;
      this.headers = headers;
    }

    /** Adds them to a request. */
    public void write(ParameterWriter out) {
      queries.forEach(q -> out.additionalQuery(q.getKey(), q.getValue()));
      headers.forEach(h -> out.additionalHeader(h.getKey(), h.getValue()));
    }
  }
}
