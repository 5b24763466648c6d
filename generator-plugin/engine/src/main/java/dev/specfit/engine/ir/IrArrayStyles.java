package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How arrays below brackets are written, which OpenAPI leaves undefined ({@code
 * x-specfit-array-style}).
 *
 * @param usual for every array of the value, or null for the default of its place
 * @param exceptions for single properties
 */
public record IrArrayStyles(@Nullable Kind usual, List<At> exceptions) {
  public IrArrayStyles {
    exceptions = List.copyOf(exceptions);
  }

  /** The ways to write an array. */
  public enum Kind {
    /** {@code name=a,b}. */
    COMMA,
    /** {@code name=a&name=b}. */
    REPEAT,
    /** {@code name[]=a&name[]=b}. */
    BRACKETS,
    /** {@code name[0]=a&name[1]=b}. */
    INDEXED
  }

  /**
   * The way of one property's array.
   *
   * @param path the names of properties that lead there; empty is the value itself
   * @param kind the way
   */
  public record At(List<String> path, Kind kind) {
    public At {
      path = List.copyOf(path);
    }
  }
}
