package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declared parameter, or a header of a response.
 *
 * @param in {@code query}, {@code header}, {@code path} or {@code cookie}
 * @param style how its value becomes text
 * @param schema where its schema stands, or null if it has none
 * @param json whether it is declared by a media type of JSON instead of a style
 */
record Parameter(
    String name,
    String in,
    String style,
    boolean explode,
    boolean required,
    @Nullable Located schema,
    boolean json) {

  static Parameter of(Located node) {
    String in = node.text("in", "query");
    return of(node, node.text("name", ""), in);
  }

  /** A header of a response, which has its name from its key. */
  static Parameter header(String name, Located node) {
    return of(node, name, "header");
  }

  private static Parameter of(Located node, String name, String in) {
    String usual = in.equals("query") || in.equals("cookie") ? "form" : "simple";
    String style = node.text("style", usual);
    boolean explode = node.flag("explode", style.equals("form"));
    Located schema = node.child("schema");
    Map<String, Located> content = node.members("content");
    if (!content.isEmpty()) {
      schema = content.values().iterator().next().child("schema");
    }
    boolean required = in.equals("path") || node.flag("required", false);
    return new Parameter(name, in, style, explode, required, schema, !content.isEmpty());
  }

  /** The same, asked for in the query. */
  Parameter inQuery(String byName) {
    return new Parameter(byName, "query", "form", true, required, schema, json);
  }

  SchemaShape shape() {
    return new SchemaShape(schema);
  }

  /** Where the schema stands, or null. */
  @Nullable JsonPointer schemaPointer() {
    return schema == null ? null : schema.pointer();
  }

  /** For messages. */
  String title() {
    return in + " parameter `" + name + "`";
  }
}
