package dev.specfit.engine.emit.text;

import java.util.Objects;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** An ASCII Java identifier that is no keyword. */
public final class JavaIdentifier implements JavaText {
  private static final int MAX_LENGTH = 250;

  private final String text;

  private JavaIdentifier(String text) {
    this.text = text;
  }

  /**
   * An identifier the naming stage decided on.
   *
   * @throws IllegalArgumentException if it is none: the naming stage lets nothing else out
   */
  public static JavaIdentifier of(String name) {
    if (name.length() > MAX_LENGTH || !isAsciiWord(name) || SourceVersion.isKeyword(name)) {
      throw new IllegalArgumentException("not an identifier: " + JavaLiteral.of(name).text());
    }
    return new JavaIdentifier(name);
  }

  private static boolean isAsciiWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !(digit && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JavaIdentifier that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
