package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Turns JSON into parameter text by the style table of OpenAPI 3.1.1 (4.8.12.6), which follows RFC
 * 6570: nulls inside arrays and objects are left out, and what has no other members then is
 * undefined. Undefined and null are written as the table says in paths; in queries null is an empty
 * value, an array or object without members no field at all (appendix C).
 */
final class StyleWriter {
  private StyleWriter() {}

  /** A path value with its style's prefix, encoded. */
  static String path(String name, ParameterStyle style, boolean explode, JsonValue value) {
    UnaryOperator<String> encode = PercentEncoder::encode;
    return switch (style) {
      case MATRIX -> matrix(PercentEncoder.encode(name), explode, value);
      case LABEL -> "." + join(value, explode, explode ? "." : ",", encode);
      default -> join(value, explode, ",", encode);
    };
  }

  private static String matrix(String name, boolean explode, JsonValue value) {
    StringBuilder out = new StringBuilder();
    if (explode && value instanceof JsonArray array) {
      array.forEach(item -> matrixPair(name, item, out));
    } else if (explode && value instanceof JsonObject object) {
      object.forEach(
          (property, member) -> matrixPair(PercentEncoder.encode(property), member, out));
    }
    if (out.length() > 0) {
      return out.toString();
    }
    String text = join(value, false, ",", PercentEncoder::encode);
    return text.isEmpty() ? ";" + name : ";" + name + "=" + text;
  }

  private static void matrixPair(String name, JsonValue value, StringBuilder out) {
    if (value != JsonNull.NULL) {
      String text = PercentEncoder.encode(text(value));
      out.append(';').append(name).append(text.isEmpty() ? "" : "=").append(text);
    }
  }

  /** A header's value, as it is: headers aren't percent-encoded. */
  static String header(boolean explode, JsonValue value) {
    return join(value, explode, ",", UnaryOperator.identity());
  }

  /** Adds the fields of a query parameter, of a form's field or of a multipart body's part. */
  static void fields(
      String name,
      ParameterStyle style,
      boolean explode,
      JsonValue value,
      FieldEncoding encoding,
      List<Map.Entry<String, String>> out) {
    UnaryOperator<String> encode = encoding.value();
    String key = encoding.name().apply(name);
    if (style == ParameterStyle.DEEP_OBJECT) {
      new NestedWriter(NestedStyle.QUERY, encoding, out).write(name, value);
    } else if (isUndefined(value)) {
      return;
    } else if (explode && value instanceof JsonArray array) {
      present(array).forEach(item -> out.add(Map.entry(key, encode.apply(text(item)))));
    } else if (explode && value instanceof JsonObject object) {
      object.forEach(
          (property, member) -> {
            if (member != JsonNull.NULL) {
              out.add(Map.entry(encoding.name().apply(property), encode.apply(text(member))));
            }
          });
    } else {
      out.add(Map.entry(key, join(value, false, encoding.delimiter(style), encode)));
    }
  }

  /** Whether it is an array or object that holds nothing but nulls. */
  static boolean isUndefined(JsonValue value) {
    if (value instanceof JsonArray array) {
      return present(array).isEmpty();
    }
    return value instanceof JsonObject object
        && object.values().stream().allMatch(member -> member == JsonNull.NULL);
  }

  /** The items that aren't null. */
  static List<JsonValue> present(JsonArray array) {
    List<JsonValue> items = new ArrayList<>();
    array.forEach(
        item -> {
          if (item != JsonNull.NULL) {
            items.add(item);
          }
        });
    return items;
  }

  static String join(
      JsonValue value, boolean pairs, String separator, UnaryOperator<String> encode) {
    List<String> parts = new ArrayList<>();
    if (value instanceof JsonArray array) {
      present(array).forEach(item -> parts.add(encode.apply(text(item))));
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (member != JsonNull.NULL) {
              String text = encode.apply(text(member));
              parts.add(encode.apply(name) + (pairs ? "=" : separator) + text);
            }
          });
    } else {
      parts.add(encode.apply(text(value)));
    }
    return String.join(separator, parts);
  }

  /** The text of one value; what is nested deeper than a style can say goes out as JSON. */
  static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    return value == JsonNull.NULL ? "" : value.toJson();
  }
}
