package dev.specfit.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels as text. The text is kept exactly, whatever it is, so that what was read is
 * written back to the letter; it is read as something else only when asked. Two are equal if they
 * are of the same class and have the same text.
 */
public abstract sealed class ExactText implements JsonEncodable
    permits Base64String, DateTimeString, DecimalString, Int64String {
  private final String text;

  ExactText(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /** The text on the wire. */
  public final String text() {
    return text;
  }

  @Override
  public final JsonValue toJsonValue() {
    return JsonString.of(text);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // two classes may share a text
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other != null
            && other.getClass() == getClass()
            && ((ExactText) other).text.equals(text));
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
