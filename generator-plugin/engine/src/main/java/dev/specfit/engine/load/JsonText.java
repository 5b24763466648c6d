package dev.specfit.engine.load;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;

/** Writes a node as JSON, numbers as they were written. */
public final class JsonText {
  private JsonText() {}

  /** The node's JSON text without insignificant white space. */
  public static String of(SpecNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(SpecNode node, StringBuilder out) {
    if (node instanceof SpecScalar scalar) {
      if (scalar.kind() == SpecScalar.Kind.STRING) {
        quote(scalar.text(), out);
      } else {
        out.append(scalar.text());
      }
    } else if (node instanceof SpecArray array) {
      String separator = "[";
      for (SpecNode item : array.items()) {
        out.append(separator);
        write(item, out);
        separator = ",";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (node instanceof SpecObject object) {
      String separator = "{";
      for (var member : object.members().entrySet()) {
        out.append(separator);
        quote(member.getKey(), out);
        out.append(':');
        write(member.getValue(), out);
        separator = ",";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    }
  }

  /** Writes a JSON string. */
  public static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
