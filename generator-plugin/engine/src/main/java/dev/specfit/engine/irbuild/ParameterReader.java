package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrArrayStyles;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.TypedDocument;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parameters; style and explode as they take effect, by what is written. */
final class ParameterReader {
  private static final Set<String> EXTENSIONS =
      Set.of("x-specfit-name", "x-specfit-requires", ArrayStyles.EXTENSION);

  private final Scope scope;
  private final Extensions extensions;
  private final ParameterStyles styles;

  ParameterReader(Scope scope) {
    this.scope = scope;
    this.extensions = new Extensions(scope.findings());
    this.styles = new ParameterStyles(scope);
  }

  /** The parameter, or empty where it isn't one; the normaliser has said why. */
  Optional<IrParameter> read(SpecNode node, IrId operation, IrId pathItem, String operationWords) {
    Optional<TypedDocument.Resolved> resolved = scope.document().resolve(node);
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    SpecObject object = resolved.get().object();
    JsonPointer pointer = resolved.get().pointer();
    String name = Nodes.textOrEmpty(object, "name");
    In in = In.valueOf(Nodes.textOrEmpty(object, "in").toUpperCase(Locale.ROOT));
    extensions.report(object, EXTENSIONS, "a parameter");
    String key = Nodes.text(object, "in") + ":" + name;
    boolean ofPathItem = pointer == null && isBelow(object, pathItem, operation);
    IrId id =
        pointer != null
            ? References.id(scope.document(), pointer)
            : (ofPathItem ? pathItem : operation).child("parameters").child(key);
    String component = resolved.get().componentKey();
    String own = component != null ? component : operationWords + " " + name;
    String explicit = Nodes.text(object, "x-specfit-name");
    NameSeed seed = new NameSeed(null, own, component != null, typeName(explicit));
    return Optional.of(parameter(object, name, in, id, seed));
  }

  /** A path item's own parameter keeps its place there, whichever operation it was merged into. */
  private static boolean isBelow(SpecObject node, IrId pathItem, IrId operation) {
    String at = node.pointer().toString();
    return at.startsWith(pathItem.path() + "/parameters/") && !at.startsWith(operation.path());
  }

  /** On a parameter, a name in upper case is meant for the type of its inline schema. */
  private static @Nullable String typeName(@Nullable String explicit) {
    return explicit != null && !explicit.isEmpty() && Character.isUpperCase(explicit.charAt(0))
        ? explicit
        : null;
  }

  private IrParameter parameter(SpecObject node, String name, In in, IrId id, NameSeed seed) {
    Map<String, SpecNode> content = Nodes.members(node, "content");
    String mediaType = content.isEmpty() ? null : content.keySet().iterator().next();
    SpecNode schema =
        mediaType == null
            ? node.get("schema")
            : content.get(mediaType) instanceof SpecObject below ? below.get("schema") : null;
    IrId schemaId =
        mediaType == null
            ? id.child("schema")
            : id.child("content").child(mediaType).child("schema");
    Reading reading =
        schema == null
            ? withoutSchema(node)
            : scope.schemas().read(Site.of(schemaId, seed, scope.document().schema(schema)));
    String explicit = Nodes.text(node, "x-specfit-name");
    Encoded encoded = encoded(node, mediaType, reading.use());
    IrStyle style = styles.style(node, in);
    IrArrayStyles arrays = in == In.QUERY ? ArrayStyles.read(scope, node, schema) : null;
    if (mediaType == null) {
      styles.check(node, style, arrays != null);
    }
    return new IrParameter(
        name,
        in,
        typeName(explicit) == null ? explicit : null,
        encoded.type(),
        style,
        ParameterStyles.explodes(node, style),
        arrays,
        Nodes.isTrue(node, "allowReserved"),
        in == In.PATH || Nodes.isTrue(node, "required"),
        encoded.mediaType(),
        docs(node, reading),
        Nodes.source(node));
  }

  /** What a {@code content} parameter holds: JSON of any type, or a text that is sent as given. */
  private Encoded encoded(SpecObject node, @Nullable String mediaType, IrTypeUse use) {
    if (mediaType == null || ContentReader.isJson(mediaType)) {
      return new Encoded(mediaType, mediaType == null ? withoutFiles(use) : use);
    }
    boolean scalar = use.type() instanceof IrType.Scalar || use.type() instanceof IrType.Ref;
    if (mediaType.startsWith("*/") || mediaType.startsWith("application/*")) {
      return new Encoded(use.type() instanceof IrType.Scalar ? null : "application/json", use);
    }
    if (!mediaType.startsWith("text/")) {
      scope
          .findings()
          .add(
              IrProblem.OTHER_CONTENT_TYPE,
              "parameter `"
                  + Nodes.text(node, "name")
                  + "` is `"
                  + mediaType
                  + "`, which isn't written for you; it is a string, sent as given",
              node);
    } else if (scalar) {
      return new Encoded(mediaType, use);
    }
    IrTypeUse text = new IrTypeUse(new IrType.Scalar(IrScalarKind.STRING), false, use.facts());
    return new Encoded(mediaType, text);
  }

  /** A file has no place outside of a body: what is sent of one is text. */
  private static IrTypeUse withoutFiles(IrTypeUse use) {
    if (use.type() instanceof IrType.Array array) {
      return new IrTypeUse(
          new IrType.Array(withoutFiles(array.items())), use.nullable(), use.facts());
    }
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BINARY
        ? new IrTypeUse(new IrType.Scalar(IrScalarKind.STRING), use.nullable(), use.facts())
        : use;
  }

  private record Encoded(@Nullable String mediaType, IrTypeUse type) {}

  private static IrDocs docs(SpecObject node, Reading reading) {
    return Merge.docs(reading.docs(), Nodes.docs(node));
  }

  private Reading withoutSchema(SpecObject node) {
    scope
        .findings()
        .add(
            IrProblem.PARAMETER_WITHOUT_SCHEMA,
            "parameter `"
                + Nodes.text(node, "name")
                + "` has neither `schema` nor `content`; it becomes a string",
            node);
    return Reading.of(new IrType.Scalar(IrScalarKind.STRING), new Folded(node));
  }
}
