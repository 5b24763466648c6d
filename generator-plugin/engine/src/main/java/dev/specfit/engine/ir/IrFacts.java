package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of a value beyond its type: documented, and checked on demand. Numbers are the
 * literal text.
 *
 * @param format the {@code format} as written, or null
 * @param minimum inclusive unless {@code exclusiveMinimum}, or null
 * @param exclusiveMinimum whether {@code minimum} itself is refused
 * @param maximum inclusive unless {@code exclusiveMaximum}, or null
 * @param exclusiveMaximum whether {@code maximum} itself is refused
 * @param multipleOf or null
 * @param minLength in characters (code points), or null
 * @param maxLength in characters (code points), or null
 * @param pattern an ECMA-262 regular expression, or null
 * @param minItems or null
 * @param maxItems or null
 * @param uniqueItems whether an array repeats nothing
 * @param defaultJson the default as JSON text, or null where there is none ({@code "null"} where it
 *     is null)
 * @param constJson the only value allowed, as JSON text, or null where there is no const
 * @param examples examples as JSON text
 */
public record IrFacts(
    @Nullable String format,
    @Nullable String minimum,
    boolean exclusiveMinimum,
    @Nullable String maximum,
    boolean exclusiveMaximum,
    @Nullable String multipleOf,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable String pattern,
    @Nullable Integer minItems,
    @Nullable Integer maxItems,
    boolean uniqueItems,
    @Nullable String defaultJson,
    @Nullable String constJson,
    List<String> examples) {
  /** Nothing said. */
  public static final IrFacts NONE =
      new IrFacts(
          null, null, false, null, false, null, null, null, null, null, null, false, null, null,
          List.of());

  public IrFacts {
    examples = List.copyOf(examples);
  }
}
