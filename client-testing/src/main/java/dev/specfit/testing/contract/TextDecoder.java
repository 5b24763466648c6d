package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Turns the text of a parameter into the JSON that its schema speaks of. */
final class TextDecoder {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final SchemaValidation schemas;

  TextDecoder(SchemaValidation schemas) {
    this.schemas = schemas;
  }

  /**
   * One value: a number, boolean, null or JSON if the schema allows it and the text is one, else a
   * string.
   */
  JsonValue scalar(String text, SchemaShape shape) {
    Set<String> types = shape.types();
    boolean any = types.isEmpty();
    List<JsonValue> candidates = new ArrayList<>();
    if (any) {
      candidates.add(JsonString.of(text));
    }
    boolean number = any || types.contains("integer") || types.contains("number");
    if (number && NUMBER.matcher(text).matches()) {
      candidates.add(JsonNumber.of(text));
    }
    boolean flag = any || types.contains("boolean");
    if (flag && (text.equals("true") || text.equals("false"))) {
      candidates.add(JsonBoolean.of(text.equals("true")));
    }
    if (types.contains("object") || types.contains("array")) {
      // Styles have no place for what is nested; JSON is how it is written nevertheless.
      candidates.add(JsonValues.parseOrText(text));
    }
    if (types.contains("string") || candidates.isEmpty()) {
      candidates.add(JsonString.of(text));
    }
    if (types.contains("null") && text.isEmpty()) {
      candidates.add(JsonNull.NULL);
    }
    return candidates.stream()
        .filter(one -> accepts(shape, one))
        .findFirst()
        .orElse(candidates.get(0));
  }

  /** Whether a value may be sent. */
  boolean accepts(SchemaShape shape, JsonValue value) {
    Located schema = shape.schema();
    return schema == null || schemas.requestErrors(schema, value).isEmpty();
  }

  /** Several values. */
  JsonValue array(List<String> raws, SchemaShape shape, UnaryOperator<String> decode) {
    SchemaShape items = shape.items();
    return JsonArray.of(raws.stream().map(raw -> scalar(decode.apply(raw), items)).toList());
  }

  /** Names and values by turns, or pairs joined by an equals sign. */
  JsonValue object(
      List<String> raws, boolean pairs, SchemaShape shape, UnaryOperator<String> decode) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < raws.size(); i += pairs ? 1 : 2) {
      String[] pair = pairs ? raws.get(i).split("=", 2) : new String[] {raws.get(i), next(raws, i)};
      String name = decode.apply(pair[0]);
      String value = pair.length > 1 ? decode.apply(pair[1]) : "";
      members.put(name, scalar(value, shape.property(name)));
    }
    return JsonObject.of(members);
  }

  /** What separators keep apart, but not those within JSON: a header's value isn't encoded. */
  private static List<String> parts(String raw, String separator) {
    String[] split = raw.split(separator, -1);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < split.length; i++) {
      int end = split[i].matches("\\s*[\\[{].*") ? endOfJson(split, i) : i;
      parts.add(String.join(",", List.of(split).subList(i, end + 1)));
      i = end;
    }
    return parts;
  }

  private static int endOfJson(String[] split, int start) {
    for (int end = start; end < split.length; end++) {
      String text = String.join(",", List.of(split).subList(start, end + 1));
      if (!(JsonValues.parseOrText(text) instanceof JsonString)) {
        return end;
      }
    }
    return start;
  }

  private static String next(List<String> raws, int i) {
    return i + 1 < raws.size() ? raws.get(i + 1) : "";
  }

  /**
   * A value whose parts a separator keeps apart, whatever the schema says it is. An object may be
   * JSON: a form's are, where no style is declared (OpenAPI 3.1.1, Encoding Object).
   */
  JsonValue separated(
      String raw,
      String separator,
      boolean explode,
      SchemaShape shape,
      UnaryOperator<String> decode) {
    Set<String> types = shape.types();
    if (types.contains("object")
        && JsonValues.parseOrText(decode.apply(raw)) instanceof JsonObject written) {
      return written;
    }
    List<String> parts = raw.isEmpty() ? List.of() : parts(raw, separator);
    if (types.contains("array")) {
      JsonValue list = array(parts, shape, decode);
      // No text at all is a list of one empty item as well.
      return raw.isEmpty() && !accepts(shape, list) ? array(List.of(raw), shape, decode) : list;
    }
    JsonValue plain = scalar(decode.apply(raw), shape);
    if (!types.contains("object") || (types.size() > 1 && accepts(shape, plain))) {
      return plain;
    }
    return object(parts, explode, shape, decode);
  }
}
