package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What the document allows a value to be, checked only on demand. Immutable; each method gives a
 * copy with one more rule. A rule for another kind of value than the one at hand doesn't apply.
 */
public final class Constraints {
  /** No rules. */
  public static final Constraints NONE = new Constraints(null, null);

  private final @Nullable Constraints before;
  private final @Nullable Rule rule;

  private Constraints(@Nullable Constraints before, @Nullable Rule rule) {
    this.before = before;
    this.rule = rule;
  }

  private Constraints and(String name, String demand, Test test) {
    return new Constraints(this, new Rule(name, demand, test));
  }

  /** At least this number. */
  public Constraints minimum(String limit) {
    BigDecimal bound = new BigDecimal(limit);
    return and("minimum", "must be at least " + limit, number(v -> v.compareTo(bound) >= 0));
  }

  /** More than this number. */
  public Constraints exclusiveMinimum(String limit) {
    BigDecimal bound = new BigDecimal(limit);
    return and("exclusiveMinimum", "must be above " + limit, number(v -> v.compareTo(bound) > 0));
  }

  /** At most this number. */
  public Constraints maximum(String limit) {
    BigDecimal bound = new BigDecimal(limit);
    return and("maximum", "must be at most " + limit, number(v -> v.compareTo(bound) <= 0));
  }

  /** Less than this number. */
  public Constraints exclusiveMaximum(String limit) {
    BigDecimal bound = new BigDecimal(limit);
    return and("exclusiveMaximum", "must be below " + limit, number(v -> v.compareTo(bound) < 0));
  }

  /** A multiple of this number. */
  public Constraints multipleOf(String factor) {
    BigDecimal unit = new BigDecimal(factor);
    return and(
        "multipleOf",
        "must be a multiple of " + factor,
        // A huge exponent would make the division take for ever.
        number(v -> Math.abs(v.scale()) > 1000 || v.remainder(unit).signum() == 0));
  }

  /** At least this many characters (code points). */
  public Constraints minLength(int length) {
    return and(
        "minLength", "must have at least " + length + " characters", text(v -> count(v) >= length));
  }

  /** At most this many characters (code points). */
  public Constraints maxLength(int length) {
    return and(
        "maxLength", "must have at most " + length + " characters", text(v -> count(v) <= length));
  }

  /** Holds a match of this regular expression; one that Java doesn't understand isn't checked. */
  public Constraints pattern(String regex) {
    return and("pattern", "must match " + regex, text(new Matching(regex)));
  }

  /** At least this many elements. */
  public Constraints minItems(int size) {
    return and("minItems", "must have at least " + size + " items", array(v -> v.size() >= size));
  }

  /** At most this many elements. */
  public Constraints maxItems(int size) {
    return and("maxItems", "must have at most " + size + " items", array(v -> v.size() <= size));
  }

  /** No element twice. */
  public Constraints uniqueItems() {
    return and(
        "uniqueItems",
        "must not have the same item twice",
        array(v -> new HashSet<>(v).size() == v.size()));
  }

  /** Every element keeps these rules. */
  public Constraints items(Constraints items) {
    return new Constraints(this, new Rule("items", "", value -> true, items));
  }

  /** Exactly this JSON. */
  public Constraints constant(String json) {
    JsonValue only = JsonValue.parse(json);
    return and("const", "must be " + json, only::equals);
  }

  boolean isEmpty() {
    return rule == null;
  }

  /** Adds a violation for every rule that the value breaks. */
  public void check(JsonValue value, String path, List<Violation> violations) {
    if (before != null) {
      before.check(value, path, violations);
    }
    if (rule == null) {
      return;
    }
    if (!rule.test.accepts(value)) {
      violations.add(new Violation(path, rule.name, "`" + path + "` " + rule.demand));
    }
    if (rule.items != null && value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        rule.items.check(array.get(i), path + "[" + i + "]", violations);
      }
    }
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Test number(Predicate<BigDecimal> test) {
    return value -> !(value instanceof JsonNumber number) || test.test(number.bigDecimal());
  }

  private static Test text(Predicate<String> test) {
    return value -> !(value instanceof JsonString string) || test.test(string.value());
  }

  private static Test array(Predicate<JsonArray> test) {
    return value -> !(value instanceof JsonArray array) || test.test(array);
  }

  @FunctionalInterface
  private interface Test {
    boolean accepts(JsonValue value);
  }

  private record Rule(String name, String demand, Test test, @Nullable Constraints items) {
    Rule(String name, String demand, Test test) {
      this(name, demand, test, null);
    }
  }

  /** Compiles the expression when it is first needed, which is rarely. */
  private static final class Matching implements Predicate<String> {
    private final String regex;
    private volatile @Nullable Pattern pattern;

    Matching(String regex) {
      this.regex = regex;
    }

    @Override
    public boolean test(String text) {
      try {
        Pattern compiled = pattern;
        if (compiled == null) {
          compiled = Pattern.compile(regex);
          pattern = compiled;
        }
        return compiled.matcher(text).find();
      } catch (PatternSyntaxException e) {
        return true;
      }
    }
  }
}
