package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.load.TypedDocument;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parameter's style as it takes effect, and says where OpenAPI's style table (3.1.1, "Style
 * Examples") leaves it open what is sent.
 */
final class ParameterStyles {
  private static final Map<In, Set<IrStyle>> DEFINED =
      Map.of(
          In.PATH, Set.of(IrStyle.SIMPLE, IrStyle.LABEL, IrStyle.MATRIX),
          In.QUERY,
              Set.of(
                  IrStyle.FORM,
                  IrStyle.SPACE_DELIMITED,
                  IrStyle.PIPE_DELIMITED,
                  IrStyle.DEEP_OBJECT),
          In.HEADER, Set.of(IrStyle.SIMPLE),
          In.COOKIE, Set.of(IrStyle.FORM));

  private final Scope scope;

  ParameterStyles(Scope scope) {
    this.scope = scope;
  }

  /** The style of a parameter in its place. */
  IrStyle style(SpecObject node, In in) {
    IrStyle usual = in == In.QUERY || in == In.COOKIE ? IrStyle.FORM : IrStyle.SIMPLE;
    String text = Nodes.text(node, "style");
    if (text == null) {
      return usual;
    }
    IrStyle style = ContentReader.Styles.parse(text);
    if (style == null || !DEFINED.getOrDefault(in, Set.of()).contains(style)) {
      String place = in.name().toLowerCase(Locale.ROOT);
      report(node, "style `" + text + "` is not defined in `" + place + "`; its default is used");
      return usual;
    }
    return style;
  }

  /** Whether arrays and objects are written in parts. */
  static boolean explodes(SpecObject node, IrStyle style) {
    Boolean explode = Nodes.flag(node, "explode");
    return style == IrStyle.DEEP_OBJECT || (explode == null ? style == IrStyle.FORM : explode);
  }

  /** Reports a style that isn't defined for what is written in it. */
  void check(SpecObject node, IrStyle style, boolean arraysAreSettled) {
    String text = Nodes.text(node, "style");
    String type = type(node.get("schema"));
    boolean delimited = style == IrStyle.SPACE_DELIMITED || style == IrStyle.PIPE_DELIMITED;
    if (text == null || (!delimited && style != IrStyle.DEEP_OBJECT)) {
      return;
    }
    Boolean explode = Nodes.flag(node, "explode");
    String of = "style `" + text + "` is not defined ";
    if (Set.of("string", "number", "integer", "boolean").contains(type)) {
      report(node, of + "for a single value; it is sent as `name=value`");
    } else if (delimited && Boolean.TRUE.equals(explode)) {
      report(node, of + "with `explode: true`; each item is sent as a parameter of its own");
    } else if (!delimited && type.equals("array") && !arraysAreSettled) {
      report(
          node,
          of
              + "for an array; it is sent as `name[0]=value`, unless `"
              + ArrayStyles.EXTENSION
              + "` says otherwise");
    } else if (!delimited && Boolean.FALSE.equals(explode)) {
      report(node, of + "with `explode: false`; it is sent as `name[property]=value`");
    }
  }

  private void report(SpecObject node, String message) {
    SpecNode where = node.get("style");
    scope.findings().add(IrProblem.UNDEFINED_STYLE, message, where == null ? node : where);
  }

  /** The JSON type of a schema, or empty where it isn't a single one. */
  private String type(@Nullable SpecNode schema) {
    return schema == null
        ? ""
        : scope
            .document()
            .resolve(schema)
            .map(TypedDocument.Resolved::object)
            .map(object -> Nodes.textOrEmpty(object, "type"))
            .orElse("");
  }
}
