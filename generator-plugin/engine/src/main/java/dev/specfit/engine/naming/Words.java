package dev.specfit.engine.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a vendor's name, in ASCII. {@code HTTPServer}, {@code http_server}, {@code
 * http-server} and {@code http.server} have the same two.
 */
final class Words {
  /** A vendor's section before a component's name: {@code call-control_} in front of a capital. */
  private static final Pattern PREFIX = Pattern.compile("^[a-z0-9]+(?:-[a-z0-9]+)*_(?=[A-Z])");

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2}");

  private static final Pattern SIGNED_NUMBER = Pattern.compile("[-+]\\.?[0-9].*", Pattern.DOTALL);

  private Words() {}

  /** The words, their case kept; empty where there is neither letter nor digit. */
  static List<String> of(String text) {
    return WordSplitter.split(Letters.toAscii(text));
  }

  /** As {@link #of}, falling back to spelled symbols, then to {@code empty}; never empty. */
  static List<String> ofValue(String text) {
    if (SIGNED_NUMBER.matcher(text).matches()) {
      return withSigns(text);
    }
    List<String> plain = of(text);
    return plain.isEmpty() ? spelled(text) : plain;
  }

  /** Symbols before and after the words are spelled: {@code -created_at}, {@code C++}. */
  static List<String> withSigns(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Letters.isNameCharacter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Letters.isNameCharacter(text.charAt(end - 1))) {
      end--;
    }
    List<String> words = new ArrayList<>();
    if (start > 0) {
      words.addAll(WordSplitter.split(Symbols.spell(text.substring(0, start))));
    }
    words.addAll(of(text.substring(start, end)));
    if (end < text.length()) {
      words.addAll(WordSplitter.split(Symbols.spell(text.substring(end))));
    }
    return words.isEmpty() ? List.of("empty") : words;
  }

  /** Every symbol is spelled: {@code a-b} and {@code a_b} differ. */
  static List<String> spelled(String text) {
    List<String> words = WordSplitter.split(Letters.toAscii(Symbols.spell(text)));
    return words.isEmpty() ? List.of("empty") : words;
  }

  /** {@link #withSigns} and a word for the case that the name is written in. */
  static List<String> withCase(String text) {
    List<String> words = new ArrayList<>(withSigns(text));
    if (text.equals(text.toLowerCase(Locale.ROOT))) {
      words.addAll(List.of("lower", "case"));
    } else if (text.equals(text.toUpperCase(Locale.ROOT))) {
      words.addAll(List.of("upper", "case"));
    } else if (CAPITALS.matcher(text).find()) {
      words.addAll(List.of("in", "capitals"));
    } else if (Character.isUpperCase(text.codePointAt(0))) {
      words.add("capitalized");
    } else {
      words.addAll(List.of("mixed", "case"));
    }
    return words;
  }

  /** A component's key without the vendor's section in front of it. */
  static String withoutPrefix(String key) {
    return PREFIX.matcher(key).replaceFirst("");
  }

  /** Words without a {@code Consolidated} at their end, unless it is all there is. */
  static List<String> withoutSuffix(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equalsIgnoreCase("Consolidated")
        ? words.subList(0, last)
        : words;
  }
}
