package dev.specfit.document;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a tree as JSON (RFC 8259): members in document order, no white space, numbers as the
 * document wrote them. Control characters and halves of surrogate pairs are escaped.
 */
public final class JsonText {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** A tree's JSON text. */
  public static String of(SpecNode node) {
    JsonText text = new JsonText();
    text.write(node);
    return text.out.toString();
  }

  /** A string's JSON text, with its quotes. */
  public static String ofString(String value) {
    JsonText text = new JsonText();
    text.string(value);
    return text.out.toString();
  }

  /** Whether a number's text can stand in JSON as it is. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private void write(SpecNode node) {
    if (node instanceof SpecObject object) {
      object(object);
    } else if (node instanceof SpecArray array) {
      array(array);
    } else if (node instanceof SpecScalar scalar) {
      scalar(scalar);
    }
  }

  private void object(SpecObject object) {
    out.append('{');
    for (Iterator<Map.Entry<String, SpecNode>> members = object.members().entrySet().iterator();
        members.hasNext(); ) {
      Map.Entry<String, SpecNode> member = members.next();
      string(member.getKey());
      out.append(':');
      write(member.getValue());
      if (members.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private void array(SpecArray array) {
    out.append('[');
    for (Iterator<SpecNode> items = array.items().iterator(); items.hasNext(); ) {
      write(items.next());
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void scalar(SpecScalar scalar) {
    switch (scalar.kind()) {
      case STRING -> string(scalar.text());
      case NULL -> out.append("null");
      case BOOLEAN -> out.append(scalar.text());
      case NUMBER -> {
        if (isNumber(scalar.text())) {
          out.append(scalar.text());
        } else {
          string(scalar.text());
        }
      }
    }
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (isPlain(value, i)) {
        out.append(c);
      } else {
        out.append("\\u").append(String.format("%04x", (int) c));
      }
    }
    out.append('"');
  }

  /** Half a surrogate pair has no UTF-8; U+2028 and U+2029 end a line where JavaScript reads. */
  private static boolean isPlain(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
    return c >= ' ' && c != '\u007f' && c != '\u2028' && c != '\u2029';
  }
}
