package dev.specfit.testing.scrub;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names with their values in text that isn't JSON: broken JSON, XML, logs, multipart. */
final class NamedValues {
  private static final String NAME = "([A-Za-z][A-Za-z0-9_.-]{0,63})";
  private static final Pattern QUOTED =
      Pattern.compile("([\"'])" + NAME + "\\1(\\s*[:=]\\s*)\"((?:[^\"\\\\]|\\\\.)*)(\"|$)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("()" + NAME + "(\\s*=\\s*)\"([^\"]*)(\"|$)");
  private static final Pattern BARE =
      Pattern.compile(
          "()"
              + NAME
              + "([\"']?\\s*[:=]\\s*(?i:(?:bearer|basic|digest|token)\\s+)?)"
              + "([^\\s\"'&<>,;{}\\[\\]]+)()");
  private static final Pattern ELEMENT = Pattern.compile("(<)" + NAME + "([^<>]*>)([^<]*)(</|$)");
  private static final Pattern PART =
      Pattern.compile("(name=\")" + NAME + "(\"[^\\n]*\\n(?:[^\\n]+\\n)*\\r?\\n)([^\\r\\n]*)()");

  private NamedValues() {}

  /**
   * Replaces values.
   *
   * @param replace from name and value to another value
   */
  static String replace(String text, BiFunction<String, String, String> replace) {
    String replaced = each(PART, text, replace);
    replaced = each(QUOTED, replaced, replace);
    replaced = each(ATTRIBUTE, replaced, replace);
    replaced = each(ELEMENT, replaced, replace);
    return each(BARE, replaced, replace);
  }

  private static String each(
      Pattern pattern, String text, BiFunction<String, String, String> replace) {
    return pattern
        .matcher(text)
        .replaceAll(
            found -> {
              String value = found.group(4);
              String other = replace.apply(found.group(2), value);
              if (other.equals(value)) {
                return Matcher.quoteReplacement(found.group());
              }
              int start = found.start(4) - found.start();
              int end = found.end(4) - found.start();
              String whole = found.group();
              return Matcher.quoteReplacement(
                  whole.substring(0, start) + other + whole.substring(end));
            });
  }
}
