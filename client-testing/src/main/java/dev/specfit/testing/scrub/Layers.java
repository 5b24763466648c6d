package dev.specfit.testing.scrub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one layer of encoding off a text, in every way that may have been meant. */
final class Layers {
  /** What may be base64, of either alphabet, or hexadecimal. */
  static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/_-]{6,}={0,2}");

  private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{8,}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|[\"\\\\/bfnrt'])");
  private static final Pattern ENTITY =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);");

  private Layers() {}

  /** The text below escapes of JSON and of HTML. */
  static List<String> texts(String text) {
    List<String> inner = new ArrayList<>();
    if (text.indexOf('\\') >= 0) {
      add(inner, text, ESCAPE.matcher(text).replaceAll(Layers::unescape));
    }
    if (text.indexOf('&') >= 0) {
      add(inner, text, ENTITY.matcher(text).replaceAll(Layers::entity));
    }
    return inner;
  }

  private static void add(List<String> inner, String before, String after) {
    if (!after.equals(before)) {
      inner.add(after);
    }
  }

  private static String unescape(MatchResult found) {
    String escape = found.group(1);
    String plain =
        switch (escape.charAt(0)) {
          case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
          case 'b' -> "\b";
          case 'f' -> "\f";
          case 'n' -> "\n";
          case 'r' -> "\r";
          case 't' -> "\t";
          default -> escape;
        };
    return Matcher.quoteReplacement(plain);
  }

  private static String entity(MatchResult found) {
    String name = found.group(1);
    int code =
        switch (name) {
          case "amp" -> '&';
          case "lt" -> '<';
          case "gt" -> '>';
          case "quot" -> '"';
          case "apos" -> '\'';
          default ->
              name.startsWith("#x") || name.startsWith("#X")
                  ? Integer.parseInt(name.substring(2), 16)
                  : Integer.parseInt(name.substring(1));
        };
    return Matcher.quoteReplacement(
        Character.isValidCodePoint(code) ? Character.toString(code) : "");
  }

  /** The bytes below percent-encoding, base64 at any offset, and hexadecimal. */
  static List<byte[]> bytes(String text) {
    List<byte[]> inner = new ArrayList<>();
    // Each only if it changes anything: four layers of the same text would be searched for nothing.
    boolean percent = text.indexOf('%') >= 0 && PERCENT.matcher(text).find();
    if (percent) {
      inner.add(percent(text, false));
    }
    if (text.indexOf('+') >= 0) {
      inner.add(percent(text, true));
    }
    Matcher runs = RUN.matcher(text);
    while (runs.find()) {
      inner.addAll(base64(runs.group()));
    }
    Matcher hex = HEX.matcher(text);
    while (hex.find()) {
      inner.add(hexadecimal(hex.group()));
      inner.add(hexadecimal(hex.group().substring(1)));
    }
    return inner;
  }

  /** What stands before base64 in a run may be anything: four offsets are all there are. */
  static List<byte[]> base64(String run) {
    String plain = run.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
    List<byte[]> decoded = new ArrayList<>();
    for (int offset = 0; offset < 4 && plain.length() - offset > 3; offset++) {
      String shifted = plain.substring(offset);
      // A single character at the end says nothing, but would be refused.
      String whole =
          shifted.length() % 4 == 1 ? shifted.substring(0, shifted.length() - 1) : shifted;
      decoded.add(Base64.getDecoder().decode(whole));
    }
    return decoded;
  }

  private static byte[] hexadecimal(String digits) {
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    return bytes;
  }

  static byte[] percent(String text, boolean plusIsSpace) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
      if (in[i] == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(in[i] == '+' && plusIsSpace ? ' ' : in[i]);
      }
    }
    return out.toByteArray();
  }
}
