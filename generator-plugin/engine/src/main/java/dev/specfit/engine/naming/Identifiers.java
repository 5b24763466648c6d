package dev.specfit.engine.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Java identifiers made of words: ASCII letters, digits and underscores, 120 at most. */
final class Identifiers {
  static final int MAX_LENGTH = 120;

  private static final Pattern VALID = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,119}");
  private static final Pattern CUT = Pattern.compile("_[0-9a-f]{8}$");
  private static final int DIGEST_LENGTH = 8;

  private Identifiers() {}

  /** {@code HttpUrl}. */
  static String upperCamel(List<String> words) {
    return fit(camel(words));
  }

  /** {@code httpUrl}. */
  static String lowerCamel(List<String> words) {
    String name = camel(words);
    return fit(
        name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  /** {@code HTTP_URL}. */
  static String upperSnake(List<String> words) {
    return fit(String.join("_", words).toUpperCase(Locale.ROOT));
  }

  /** Whether a name given by a person can be used. */
  static boolean isValid(String name) {
    return VALID.matcher(name).matches() && !name.equals("_");
  }

  /** How names are compared where files are: without regard to case. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Starts with a letter or underscore and is short enough; a long one ends with a digest. */
  static String fit(String name) {
    String started = !name.isEmpty() && isDigit(name.charAt(0)) ? "_" + name : name;
    if (started.length() <= MAX_LENGTH) {
      return started;
    }
    return started.substring(0, MAX_LENGTH - DIGEST_LENGTH - 1)
        + "_"
        + sha256(name).substring(0, DIGEST_LENGTH);
  }

  /** Whether a name is one that {@link #fit} has cut. */
  static boolean isShortened(String name) {
    return name.length() == MAX_LENGTH && CUT.matcher(name).find();
  }

  /** The last resort: a name with a number, which differs from it without regard to case. */
  static String counted(String name, int number) {
    String end = (isDigit(name.charAt(name.length() - 1)) ? "_" : "") + number;
    return name.substring(0, Math.min(name.length(), MAX_LENGTH - end.length())) + end;
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String camel(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      // Numbers side by side stay two: version 1.2 is not version 12.
      if (!name.isEmpty() && isDigit(word.charAt(0)) && isDigit(name.charAt(name.length() - 1))) {
        name.append('_');
      }
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
