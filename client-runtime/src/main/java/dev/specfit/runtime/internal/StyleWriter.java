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

/** Turns JSON into parameter text by the style table of OpenAPI 3.1. */
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
    UnaryOperator<String> encode = PercentEncoder::encode;
    if (explode && value instanceof JsonArray array) {
      StringBuilder out = new StringBuilder();
      array.forEach(e -> out.append(';').append(name).append('=').append(encode.apply(text(e))));
      return out.toString();
    } else if (explode && value instanceof JsonObject) {
      return ";" + join(value, true, ";", encode);
    }
    String text = join(value, false, ",", encode);
    return text.isEmpty() ? ";" + name : ";" + name + "=" + text;
  }

  /** A header's value, as it is: headers aren't percent-encoded. */
  static String header(boolean explode, JsonValue value) {
    return join(value, explode, ",", UnaryOperator.identity());
  }

  /** Adds a query parameter, encoded. */
  static void query(
      String name,
      ParameterStyle style,
      boolean explode,
      boolean allowReserved,
      JsonValue value,
      List<Map.Entry<String, String>> out) {
    Encoding encoding =
        new Encoding(
            PercentEncoder::encodeName,
            PercentEncoder::encode,
            allowReserved ? PercentEncoder::encodeReserved : PercentEncoder::encode,
            delimiter(style));
    pairs(name, style, explode, value, encoding, out);
  }

  /** Adds the fields of a multipart body, which isn't percent-encoded. */
  static void plain(
      String name,
      ParameterStyle style,
      boolean explode,
      JsonValue value,
      List<Map.Entry<String, String>> out) {
    UnaryOperator<String> asIs = UnaryOperator.identity();
    String delimiter =
        switch (style) {
          case SPACE_DELIMITED -> " ";
          case PIPE_DELIMITED -> "|";
          default -> ",";
        };
    pairs(name, style, explode, value, new Encoding(asIs, asIs, asIs, delimiter), out);
  }

  private static void pairs(
      String name,
      ParameterStyle style,
      boolean explode,
      JsonValue value,
      Encoding encoding,
      List<Map.Entry<String, String>> out) {
    String key = encoding.name.apply(name);
    UnaryOperator<String> encode = encoding.value;
    if (style == ParameterStyle.DEEP_OBJECT && value instanceof JsonObject object) {
      deep(key, object, encoding, out);
    } else if (explode && value instanceof JsonArray array) {
      array.forEach(element -> out.add(Map.entry(key, encode.apply(text(element)))));
    } else if (explode && value instanceof JsonObject object) {
      object.forEach(
          (property, member) ->
              out.add(Map.entry(encoding.name.apply(property), encode.apply(text(member)))));
    } else if (!isEmptyContainer(value)) {
      out.add(Map.entry(key, join(value, false, encoding.delimiter, encode)));
    }
  }

  private static boolean isEmptyContainer(JsonValue value) {
    return (value instanceof JsonArray array && array.isEmpty())
        || (value instanceof JsonObject object && object.isEmpty());
  }

  private static String delimiter(ParameterStyle style) {
    return switch (style) {
      case SPACE_DELIMITED -> "%20";
      case PIPE_DELIMITED -> "%7C";
      default -> ",";
    };
  }

  private static void deep(
      String key, JsonObject object, Encoding encoding, List<Map.Entry<String, String>> out) {
    object.forEach(
        (property, member) -> {
          String name = key + "[" + encoding.property.apply(property) + "]";
          if (member instanceof JsonObject inner) {
            deep(name, inner, encoding, out);
          } else if (!isEmptyContainer(member)) {
            out.add(Map.entry(name, join(member, false, ",", encoding.value)));
          }
        });
  }

  private static String join(
      JsonValue value, boolean pairs, String separator, UnaryOperator<String> encode) {
    List<String> parts = new ArrayList<>();
    if (value instanceof JsonArray array) {
      array.forEach(element -> parts.add(encode.apply(text(element))));
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) ->
              parts.add(
                  encode.apply(name) + (pairs ? "=" : separator) + encode.apply(text(member))));
    } else {
      parts.add(encode.apply(text(value)));
    }
    return String.join(separator, parts);
  }

  /** The text of one value; what is nested deeper than a style can say goes out as JSON. */
  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    return value == JsonNull.NULL ? "" : value.toJson();
  }

  /** How names, property names inside brackets, and values become text. */
  private record Encoding(
      UnaryOperator<String> name,
      UnaryOperator<String> property,
      UnaryOperator<String> value,
      String delimiter) {}
}
