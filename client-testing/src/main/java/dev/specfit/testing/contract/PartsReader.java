package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.WireRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a multipart body's parts by the styles that {@code encoding} gives them (OpenAPI 3.1.1,
 * Encoding Object): they are the fields of a form then, but not encoded.
 */
final class PartsReader {
  private static final List<String> STYLING = List.of("style", "explode", "allowReserved");

  private final Map<String, Located> encodings;
  private final SchemaShape shape;
  private final TextDecoder decoder;

  PartsReader(@Nullable Located media, TextDecoder decoder) {
    this.encodings = media == null ? Map.of() : media.members("encoding");
    this.shape = new SchemaShape(media == null ? null : media.child("schema"));
    this.decoder = decoder;
  }

  /** The parts by name; what has a style is one value, by the name of its property. */
  Map<String, List<JsonValue>> read(WireRequest request) {
    List<Map.Entry<String, String>> parts = MultipartText.read(request);
    String form =
        parts.stream()
            .map(part -> encode(part.getKey()) + "=" + encode(part.getValue()))
            .collect(Collectors.joining("&"));
    QueryReader reader = new QueryReader(form, shape.properties(), decoder);
    Map<String, List<JsonValue>> found = new LinkedHashMap<>();
    encodings.forEach(
        (name, encoding) -> {
          JsonValue value = isStyled(encoding) ? reader.take(field(name, encoding)) : null;
          if (value != null) {
            found.put(name, List.of(value));
          }
        });
    Set<String> left = reader.left();
    for (Map.Entry<String, String> part : parts) {
      if (left.contains(part.getKey())) {
        found
            .computeIfAbsent(part.getKey(), unread -> new ArrayList<>())
            .add(JsonString.of(part.getValue()));
      }
    }
    return found;
  }

  private static boolean isStyled(Located encoding) {
    return STYLING.stream().anyMatch(encoding.node()::containsKey);
  }

  private Parameter field(String name, Located encoding) {
    String style = encoding.text("style", "form");
    boolean explode = encoding.flag("explode", style.equals("form"));
    Located schema = shape.property(name).schema();
    return new Parameter(name, "part", style, explode, false, schema, false);
  }

  /** Encodes all but what parts the items of a list. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("%7C", "|");
  }
}
