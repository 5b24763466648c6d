package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrArrayStyles;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrContent.Kind;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands below {@code content}. */
final class ContentReader {
  private final Scope scope;

  ContentReader(Scope scope) {
    this.scope = scope;
  }

  /**
   * Every media type.
   *
   * @param node the body or response that has {@code content}
   * @param id its identity
   * @param seed what to name an inline type by
   */
  List<IrContent> read(SpecObject node, IrId id, NameSeed seed) {
    List<IrContent> result = new ArrayList<>();
    Nodes.members(node, "content")
        .forEach(
            (mediaType, content) -> {
              if (content instanceof SpecObject object) {
                IrId schemaId = id.child("content").child(mediaType).child("schema");
                result.add(content(mediaType, object, schemaId, seed));
              }
            });
    return result;
  }

  private IrContent content(String mediaType, SpecObject node, IrId id, NameSeed seed) {
    SpecNode schema = node.get("schema");
    Kind kind = kind(mediaType, schema);
    String plain = plain(mediaType);
    if (plain.endsWith("/xml") || plain.endsWith("+xml")) {
      scope
          .findings()
          .add(
              IrProblem.XML_AS_BYTES,
              "`" + mediaType + "` isn't typed; the body is handed over as bytes",
              node);
    }
    return new IrContent(mediaType, kind, type(kind, schema, id, seed), encodings(kind, node));
  }

  private @Nullable IrTypeUse type(Kind kind, @Nullable SpecNode schema, IrId id, NameSeed seed) {
    if (kind == Kind.BINARY) {
      return null;
    }
    if (kind == Kind.TEXT) {
      return IrTypeUse.of(new IrType.Scalar(IrScalarKind.STRING));
    }
    if (schema == null) {
      return kind == Kind.JSON ? IrTypeUse.of(new IrType.Json(IrJsonKind.ANY)) : null;
    }
    return scope.schemas().read(Site.of(id, seed, scope.document().schema(schema))).use();
  }

  /** Whether a media type is JSON: {@code application/json} and every {@code +json}. */
  static boolean isJson(String mediaType) {
    String plain = plain(mediaType);
    return plain.equals("application/json") || plain.endsWith("+json") || plain.equals("text/json");
  }

  private static Kind kind(String mediaType, @Nullable SpecNode schema) {
    String plain = plain(mediaType);
    if (isJson(mediaType)) {
      return "binary".equals(Nodes.text(schema, "format")) ? Kind.BINARY : Kind.JSON;
    }
    if (plain.equals("application/x-www-form-urlencoded")) {
      return Kind.FORM;
    }
    if (plain.startsWith("multipart/")) {
      return Kind.MULTIPART;
    }
    if (plain.equals("*/*") || plain.equals("application/*")) {
      boolean structured =
          schema != null
              && !"binary".equals(Nodes.text(schema, "format"))
              && !"string".equals(Nodes.text(schema, "type"));
      return structured ? Kind.JSON : Kind.BINARY;
    }
    boolean text =
        plain.startsWith("text/")
            && !plain.equals("text/event-stream")
            && !plain.equals("text/xml");
    return text && !"binary".equals(Nodes.text(schema, "format")) ? Kind.TEXT : Kind.BINARY;
  }

  private static String plain(String mediaType) {
    return mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** What is said of single fields and parts. */
  private List<IrContent.Encoding> encodings(Kind kind, SpecObject node) {
    if (kind != Kind.FORM && kind != Kind.MULTIPART) {
      return List.of();
    }
    Map<String, SpecNode> encodings = Nodes.members(node, "encoding");
    Map<String, SpecNode> properties = new LinkedHashMap<>();
    SpecNode schema = node.get("schema");
    if (schema != null) {
      scope
          .document()
          .resolve(schema)
          .ifPresent(found -> properties.putAll(Nodes.members(found.object(), "properties")));
    }
    Set<String> names = new LinkedHashSet<>(encodings.keySet());
    names.addAll(properties.keySet());
    List<IrContent.Encoding> result = new ArrayList<>();
    for (String name : names) {
      IrContent.Encoding read = encoding(name, encodings.get(name), properties.get(name));
      if (read != null) {
        result.add(read);
      }
    }
    return result;
  }

  /**
   * What is said of one, or null where nothing is. Any of {@code style}, {@code explode} and {@code
   * allowReserved} makes it a parameter of a query, whose media type doesn't count.
   */
  private IrContent.@Nullable Encoding encoding(
      String name, @Nullable SpecNode encoding, @Nullable SpecNode property) {
    IrArrayStyles arrays =
        ArrayStyles.read(scope, encoding instanceof SpecObject object ? object : null, property);
    if (encoding == null && arrays == null) {
      return null;
    }
    String text = Nodes.text(encoding, "style");
    Boolean explode = Nodes.flag(encoding, "explode");
    Boolean reserved = Nodes.flag(encoding, "allowReserved");
    IrStyle style = text == null ? null : Styles.parse(text);
    if (style == null && (explode != null || reserved != null)) {
      style = IrStyle.FORM;
    }
    return new IrContent.Encoding(
        name,
        Nodes.text(encoding, "contentType"),
        style,
        style == IrStyle.DEEP_OBJECT || (explode == null ? style == IrStyle.FORM : explode),
        arrays,
        Boolean.TRUE.equals(reserved));
  }

  /** Names a style in the document's way. */
  static final class Styles {
    private Styles() {}

    static @Nullable IrStyle parse(String text) {
      return switch (text) {
        case "matrix" -> IrStyle.MATRIX;
        case "label" -> IrStyle.LABEL;
        case "simple" -> IrStyle.SIMPLE;
        case "form" -> IrStyle.FORM;
        case "spaceDelimited" -> IrStyle.SPACE_DELIMITED;
        case "pipeDelimited" -> IrStyle.PIPE_DELIMITED;
        case "deepObject" -> IrStyle.DEEP_OBJECT;
        default -> null;
      };
    }
  }
}
