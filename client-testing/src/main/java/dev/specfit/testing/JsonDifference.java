package dev.specfit.testing;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.scrub.SecretNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where two JSON values differ.
 *
 * <p>The order of an object's members doesn't matter, that of an array's items does. Numbers are
 * equal if their exact values are: {@code 1.0} and {@code 1}, but not {@code 0.1} and the double
 * next to it.
 *
 * @param path where, as a JSON path such as {@code $.data[3].id}
 * @param expected what should be there, or null if nothing should
 * @param actual what is there, or null if nothing is
 */
public record JsonDifference(
    String path, @Nullable JsonValue expected, @Nullable JsonValue actual) {

  /**
   * All places where two values differ, in document order of the expected one.
   *
   * @return empty if they are equal as JSON
   */
  public static List<JsonDifference> between(JsonValue expected, JsonValue actual) {
    return new JsonComparison(false, false).compare(expected, actual);
  }

  /** A line for a message. A value whose property's name says that it is secret is masked. */
  @Override
  public String toString() {
    return "`%s`: expected %s, found %s".formatted(path, show(expected), show(actual));
  }

  private String show(@Nullable JsonValue value) {
    if (value == null) {
      return "nothing";
    }
    return SecretNames.isSecret(path) ? "`***`" : ValueMatchers.show(value.toJson());
  }
}
