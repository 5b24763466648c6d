package dev.specfit.document;

import java.util.Random;

/** Random JSON, the same for the same seed. */
public final class RandomTree {
  private static final String[] TEXTS = {
    "", "a", "no", "true", "null", "1.10", "a: b", "# c", "- d", "é", "😀", "\"q\"", "'", "\\",
    "tab\t", "line\nbreak", "trail ", " lead", "&x", "*x", "!t", "{", "]", "%", "@", "`", "<<", "~",
    "\u2028", "\u0085", "\u0001", "\ufeff", "x".repeat(200)
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-17",
    "1.10",
    "1e400",
    "1E-7",
    "9223372036854775808",
    "0.0",
    "1293384261075731499"
  };

  private final Random random;

  public RandomTree(long seed) {
    random = new Random(seed);
  }

  /** An object's JSON text, written as {@link JsonText} writes it. */
  public String object(int depth) {
    StringBuilder text = new StringBuilder("{");
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      text.append(i > 0 ? "," : "");
      text.append(JsonText.ofString(text() + i)).append(':').append(value(depth - 1));
    }
    return text.append('}').toString();
  }

  private String array(int depth) {
    StringBuilder text = new StringBuilder("[");
    int size = random.nextInt(5);
    for (int i = 0; i < size; i++) {
      text.append(i > 0 ? "," : "").append(value(depth - 1));
    }
    return text.append(']').toString();
  }

  private String value(int depth) {
    return switch (random.nextInt(depth <= 0 ? 4 : 7)) {
      case 0 -> "null";
      case 1 -> Boolean.toString(random.nextBoolean());
      case 2 -> NUMBERS[random.nextInt(NUMBERS.length)];
      case 3 -> JsonText.ofString(text());
      case 4 -> array(depth);
      default -> object(depth);
    };
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }
}
