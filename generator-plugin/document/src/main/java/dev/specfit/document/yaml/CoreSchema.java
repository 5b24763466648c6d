package dev.specfit.document.yaml;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecScalar.Kind;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an unquoted scalar means by YAML 1.2's core schema, and how JSON writes it. */
final class CoreSchema {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
  private static final Pattern BASED = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
  private static final Pattern NOT_JSON =
      Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private CoreSchema() {}

  static Kind kind(String text) {
    if (NULLS.contains(text)) {
      return Kind.NULL;
    }
    if (TRUES.contains(text) || FALSES.contains(text)) {
      return Kind.BOOLEAN;
    }
    return isNumber(text) ? Kind.NUMBER : Kind.STRING;
  }

  /** The JSON text of a scalar of a kind, or null if the text can't be of that kind. */
  static @Nullable String json(Kind kind, String text) {
    return switch (kind) {
      case STRING -> text;
      case NULL -> NULLS.contains(text) ? "null" : null;
      case BOOLEAN -> TRUES.contains(text) ? "true" : FALSES.contains(text) ? "false" : null;
      case NUMBER -> isNumber(text) ? number(text) : null;
    };
  }

  static boolean isInfinityOrNan(String text) {
    return text.length() <= 5 && NOT_JSON.matcher(text).matches();
  }

  private static boolean isNumber(String text) {
    if (text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    return NUMBER.matcher(text).matches() || BASED.matcher(text).matches();
  }

  private static String number(String text) {
    if (JsonText.isNumber(text)) {
      return text;
    }
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    return decimal(text);
  }

  /**
   * YAML allows a plus sign, leading zeros, and a point without digits on one side; JSON doesn't.
   */
  private static String decimal(String text) {
    boolean negative = text.startsWith("-");
    String digits = negative || text.startsWith("+") ? text.substring(1) : text;
    int exponent = digits.toLowerCase(Locale.ROOT).indexOf('e');
    String power = exponent < 0 ? "" : digits.substring(exponent);
    String mantissa = exponent < 0 ? digits : digits.substring(0, exponent);
    int point = mantissa.indexOf('.');
    String whole = point < 0 ? mantissa : mantissa.substring(0, point);
    String fraction = point < 0 ? "" : mantissa.substring(point + 1);
    whole = whole.replaceFirst("^0+(?=[0-9])", "");
    return (negative ? "-" : "")
        + (whole.isEmpty() ? "0" : whole)
        + (fraction.isEmpty() ? "" : "." + fraction)
        + power;
  }
}
