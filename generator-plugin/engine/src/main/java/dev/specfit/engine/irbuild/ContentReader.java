package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrArrayStyles;
import dev.specfit.engine.ir.IrChoices;
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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands below {@code content}. */
final class ContentReader {
  private static final Set<String> PARTS =
      Set.of("properties", "additionalProperties", "items", "allOf", "oneOf", "anyOf");

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
    return read(node, id, seed, null);
  }

  /**
   * Every media type.
   *
   * @param streamEnd what ends a stream, or null
   */
  List<IrContent> read(SpecObject node, IrId id, NameSeed seed, @Nullable String streamEnd) {
    List<IrContent> result = new ArrayList<>();
    Spellings spellings = Spellings.of(scope.document(), node);
    Nodes.members(node, "content")
        .forEach(
            (mediaType, content) -> {
              if (content instanceof SpecObject object) {
                String written = spellings.writtenAs(mediaType);
                IrId contentId = id.child("content").child(written);
                boolean repeated = !written.equals(mediaType);
                result.add(content(mediaType, object, contentId, seed, repeated, streamEnd));
              }
            });
    return result;
  }

  private IrContent content(
      String mediaType,
      SpecObject node,
      IrId id,
      NameSeed seed,
      boolean repeated,
      @Nullable String streamEnd) {
    SpecNode schema = node.get("schema");
    Kind kind = ContentKinds.of(scope.document(), mediaType, schema);
    if (ContentKinds.isXml(mediaType) && !repeated) {
      scope
          .findings()
          .add(
              IrProblem.XML_AS_BYTES,
              "`" + mediaType + "` isn't typed; the body is handed over as bytes",
              node);
    } else if (!repeated && (kind == Kind.BINARY || kind == Kind.TEXT) && hasParts(schema)) {
      scope
          .findings()
          .add(
              IrProblem.UNTYPED_SCHEMA,
              "a body of `"
                  + mediaType
                  + "` is handed over as "
                  + (kind == Kind.TEXT ? "text" : "bytes")
                  + "; its schema isn't used",
              node);
    }
    IrTypeUse type =
        switch (kind) {
          case BINARY -> null;
          case TEXT -> IrTypeUse.of(new IrType.Scalar(IrScalarKind.STRING));
          case JSON_LINES, EVENT_STREAM -> new StreamItems(scope).read(kind, node, id, seed);
          case JSON, FORM, MULTIPART -> type(kind, schema, id.child("schema"), seed);
        };
    return new IrContent(mediaType, kind, type, encodings(kind, node), repeated, streamEnd);
  }

  /** Whether a schema describes what stands inside of a value. */
  private boolean hasParts(@Nullable SpecNode schema) {
    return schema != null
        && scope
            .document()
            .resolve(schema)
            .filter(found -> PARTS.stream().anyMatch(found.object().members()::containsKey))
            .isPresent();
  }

  private @Nullable IrTypeUse type(Kind kind, @Nullable SpecNode schema, IrId id, NameSeed seed) {
    if (schema == null) {
      return kind == Kind.JSON ? IrTypeUse.of(new IrType.Json(IrJsonKind.ANY)) : null;
    }
    return scope.schemas().read(Site.of(id, seed, scope.document().schema(schema))).use();
  }

  /** Whether a media type is JSON: {@code application/json} and every {@code +json}. */
  static boolean isJson(String mediaType) {
    String plain = IrChoices.essence(mediaType);
    return plain.equals("application/json") || plain.endsWith("+json") || plain.equals("text/json");
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
