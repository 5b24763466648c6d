package dev.specfit.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a list that the vendor may lengthen: the known ones are constants, any other keeps
 * its text. Equality is by class and text.
 */
public abstract class OpenEnum implements JsonEncodable {
  private final String text;

  /** For generated enums: the value's text, or the JSON text of a number or boolean. */
  protected OpenEnum(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /** The text on the wire. */
  public final String text() {
    return text;
  }

  /** A JSON string; enums of numbers and booleans override this. */
  @Override
  public JsonValue toJsonValue() {
    return JsonString.of(text);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // two enums may share a text
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other != null
            && other.getClass() == getClass()
            && ((OpenEnum) other).text.equals(text));
  }

  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** The text on the wire. */
  @Override
  public final String toString() {
    return text;
  }
}
