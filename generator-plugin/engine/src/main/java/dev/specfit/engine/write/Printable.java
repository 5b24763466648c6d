package dev.specfit.engine.write;

import java.util.Locale;

/** Text of unknown origin in a message: one line, ASCII, not too long. */
final class Printable {
  private static final int MAX_LENGTH = 80;

  private Printable() {}

  static String text(String text) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < text.length() && printable.length() < MAX_LENGTH; i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit > '~') {
        printable.append(String.format(Locale.ROOT, "<%04x>", (int) unit));
      } else {
        printable.append(unit);
      }
    }
    return printable.length() < MAX_LENGTH ? printable.toString() : printable + "...";
  }
}
