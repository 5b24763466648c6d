package dev.specfit.testing.scrub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each value another of the same shape: the same one for the same value, by a keyed hash, so
 * that nobody can try out what it stands for. Two values never share a pseudonym. Thread-safe.
 */
final class Pseudonyms {
  private static final String KEPT = "-_.:";

  private final SecretKeySpec key;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** How a value is turned into one of its kind. */
  private interface Shape {
    String of(String value, Digits digits);
  }

  /** Letters stay letters, digits digits; {@code - _ . :} stay what they are. */
  String like(String value) {
    return give("like", value, Pseudonyms::shape);
  }

  /** A number: as {@link #like}, and as long. */
  String number(String value) {
    return give("number", value, Pseudonyms::numberShape);
  }

  String email(String value) {
    return give("email", value, (text, digits) -> "user-" + digits.hex(8) + "@example.com");
  }

  /** An international number in the range that is kept for fiction. */
  String phone(String value) {
    return give("phone", value, (text, digits) -> "+1202555" + digits.decimal(7));
  }

  /** An address in the range that is kept for documentation. */
  String address(String value) {
    return give("ip", value, (text, digits) -> "192.0.2." + digits.below(256));
  }

  /** A date of the last century. */
  String date(String value) {
    return give(
        "date",
        value,
        (text, digits) ->
            String.format(
                Locale.ROOT,
                "19%02d-%02d-%02d",
                digits.below(100),
                1 + digits.below(12),
                1 + digits.below(28)));
  }

  private synchronized String give(String kind, String value, Shape shape) {
    String known = given.get(kind + value);
    if (known != null) {
      return known;
    }
    String chosen = value;
    for (int attempt = 0; attempt < 1000; attempt++) {
      chosen = shape.of(value, new Digits(kind + attempt + ":" + value));
      String owner = owners.get(chosen);
      boolean free = owner == null || owner.equals(value);
      if (free && !chosen.equals(value)) {
        break;
      }
    }
    given.put(kind + value, chosen);
    owners.put(chosen, value);
    return chosen;
  }

  private static String shape(String value, Digits digits) {
    boolean plain = value.chars().anyMatch(Character::isLetterOrDigit);
    StringBuilder text = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> {
              if (c >= '0' && c <= '9') {
                text.append(digits.decimal(1));
              } else if (plain && KEPT.indexOf(c) >= 0) {
                text.appendCodePoint(c);
              } else {
                char letter = (char) ('a' + digits.below(26));
                text.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
              }
            });
    return text.toString();
  }

  private static String numberShape(String value, Digits digits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean leading = i == 0 || !Character.isDigit(value.charAt(i - 1));
      if (c < '0' || c > '9') {
        text.append(c);
      } else {
        text.append(leading ? (char) ('1' + digits.below(9)) : (char) ('0' + digits.below(10)));
      }
    }
    return text.toString();
  }

  /** An endless row of numbers that depend on the key and a seed. */
  private final class Digits {
    private final String seed;
    private byte[] block = new byte[0];
    private int next;
    private int blocks;

    Digits(String seed) {
      this.seed = seed;
    }

    int below(int bound) {
      if (next + 1 >= block.length) {
        block = hash(blocks++ + ":" + seed);
        next = 0;
      }
      int value = (block[next] & 0xff) << 8 | (block[next + 1] & 0xff);
      next += 2;
      return value % bound;
    }

    String decimal(int length) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append((char) ('0' + below(10)));
      }
      return text.toString();
    }

    String hex(int length) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append(Character.forDigit(below(16), 16));
      }
      return text.toString();
    }
  }

  private byte[] hash(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
