package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a form or a multipart body is written, as it takes effect (OpenAPI 3.1, 4.8.15).
 *
 * @param types the media types it may have
 * @param style how its value is written, with its default
 * @param explode whether lists and objects are split
 * @param scalar whether there is nothing to split
 * @param reserved whether reserved characters travel as they are
 * @param headers its headers by name in lower case
 */
record PartEncoding(
    Set<String> types,
    String style,
    boolean explode,
    boolean scalar,
    boolean reserved,
    Map<String, SpecNode> headers) {
  private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

  /**
   * Reads one.
   *
   * @param encoding what is said of the part; null for nothing
   * @param schema what the part holds; null if that isn't said
   */
  static PartEncoding of(Side side, @Nullable SpecNode encoding, @Nullable SpecNode schema) {
    SpecNode holds = alone(side, schema);
    String style = Nodes.text(encoding, "style");
    String written = style == null ? "form" : style;
    String explode =
        Nodes.member(encoding, "explode") instanceof SpecScalar scalar ? scalar.text() : "";
    boolean splits = explode.isEmpty() ? written.equals("form") : explode.equals("true");
    return new PartEncoding(
        types(side, Nodes.text(encoding, "contentType"), holds),
        written,
        splits,
        SCALARS.contains(type(holds)),
        Nodes.isTrue(encoding, "allowReserved"),
        HeaderWalk.byName(encoding));
  }

  /** A schema, taken out of a list that holds nothing else. */
  private static @Nullable SpecNode alone(Side side, @Nullable SpecNode written) {
    SpecNode schema = side.resolve(written);
    for (String wrapper : List.of("allOf", "oneOf", "anyOf")) {
      List<SpecNode> held = Nodes.items(Nodes.member(schema, wrapper));
      if (held.size() == 1 && type(schema).isEmpty()) {
        return side.resolve(held.get(0));
      }
    }
    return schema;
  }

  private static Set<String> types(Side side, @Nullable String said, @Nullable SpecNode holds) {
    List<String> names =
        said == null ? List.of(usual(side, holds)) : Arrays.asList(said.split(",", -1));
    Set<String> types = new TreeSet<>();
    names.forEach(name -> types.add(name.strip().toLowerCase(Locale.ROOT)));
    return types;
  }

  /** What a part is where nothing is said. */
  private static String usual(Side side, @Nullable SpecNode holds) {
    String type = type(holds);
    if (type.equals("array")) {
      SpecNode items = side.resolve(Nodes.member(holds, "items"));
      return type(items).equals("array") ? "application/json" : usual(side, items);
    }
    boolean isBytes =
        "binary".equals(Nodes.text(holds, "format"))
            || Nodes.member(holds, "contentEncoding") != null;
    if (type.isEmpty() || (type.equals("string") && isBytes)) {
      return "application/octet-stream";
    }
    return type.equals("object") ? "application/json" : "text/plain";
  }

  private static String type(@Nullable SpecNode schema) {
    SpecNode type = Nodes.member(schema, "type");
    String alone = Nodes.text(type);
    List<String> types =
        (alone == null ? Nodes.texts(type) : List.of(alone))
            .stream().filter(name -> !name.equals("null")).toList();
    return types.size() == 1 ? types.get(0) : "";
  }
}
