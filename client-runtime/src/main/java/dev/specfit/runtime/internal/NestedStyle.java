package dev.specfit.runtime.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a value of any depth is written with brackets. OpenAPI's {@code deepObject} says {@code
 * name[property]=value}; what it leaves undefined, arrays, is said here, for the whole value and
 * for single properties. Immutable.
 */
public final class NestedStyle {
  /**
   * Queries: arrays inside objects are joined by commas, one that is the whole value is indexed.
   */
  public static final NestedStyle QUERY =
      of(ArrayStyle.COMMA).with(ArrayStyle.INDEXED, new String[0]);

  /** Forms: every array is indexed. */
  public static final NestedStyle FORM = of(ArrayStyle.INDEXED);

  private final ArrayStyle usual;
  private final Map<List<String>, ArrayStyle> exceptions;

  private NestedStyle(ArrayStyle usual, Map<List<String>, ArrayStyle> exceptions) {
    this.usual = usual;
    this.exceptions = exceptions;
  }

  /** One style for every array. */
  public static NestedStyle of(ArrayStyle style) {
    return new NestedStyle(style, Map.of());
  }

  /**
   * The same but for one property.
   *
   * @param style how its array is written
   * @param path the properties that lead there, from the outermost; none is the value itself
   */
  public NestedStyle with(ArrayStyle style, String... path) {
    Map<List<String>, ArrayStyle> more = new HashMap<>(exceptions);
    more.put(List.of(path), style);
    return new NestedStyle(usual, Map.copyOf(more));
  }

  ArrayStyle at(List<String> path) {
    return exceptions.getOrDefault(path, usual);
  }
}
