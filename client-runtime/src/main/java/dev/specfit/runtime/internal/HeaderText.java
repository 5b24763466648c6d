package dev.specfit.runtime.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of headers. */
public final class HeaderText {
  /** A number with an exponent beyond it could fill the memory when it is written out. */
  private static final int MAX_SCALE = 100_000;

  private HeaderText() {}

  /** An exact number. */
  public static BigDecimal decimal(String text) {
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) > MAX_SCALE) {
      throw new NumberFormatException("the exponent is out of bounds");
    }
    return number;
  }

  /** A truth value. */
  public static boolean bool(String text) {
    boolean value = text.equalsIgnoreCase("true");
    if (!value && !text.equalsIgnoreCase("false")) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return value;
  }

  /** The elements of a list, RFC 9110, section 5.6.1; those in quotes without them. */
  public static List<String> elements(List<String> fields) {
    List<String> elements = new ArrayList<>();
    for (String field : fields) {
      addElements(field, elements);
    }
    return elements;
  }

  private static void addElements(String field, List<String> elements) {
    StringBuilder element = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < field.length(); i++) {
      char unit = field.charAt(i);
      if (quoted && unit == '\\' && i + 1 < field.length()) {
        element.append(unit).append(field.charAt(++i));
      } else if (unit == ',' && !quoted) {
        addElement(element.toString(), elements);
        element.setLength(0);
      } else {
        quoted ^= unit == '"';
        element.append(unit);
      }
    }
    addElement(element.toString(), elements);
  }

  private static void addElement(String text, List<String> elements) {
    String element = text.strip();
    if (element.length() > 1 && element.startsWith("\"") && element.endsWith("\"")) {
      elements.add(element.substring(1, element.length() - 1).replaceAll("\\\\(.)", "$1"));
    } else if (!element.isEmpty()) {
      elements.add(element);
    }
  }
}
