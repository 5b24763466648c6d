package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrStyle;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.load.TypedDocument;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parameters; style and explode as they take effect, by what is written. */
final class ParameterReader {
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
  private final Extensions extensions;

  ParameterReader(Scope scope) {
    this.scope = scope;
    this.extensions = new Extensions(scope.findings());
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
    extensions.report(object, Set.of("x-specfit-name", "x-specfit-requires"), "a parameter");
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
    IrStyle style = style(node, in);
    Boolean explode = Nodes.flag(node, "explode");
    boolean exploded =
        style == IrStyle.DEEP_OBJECT || (explode == null ? style == IrStyle.FORM : explode);
    String explicit = Nodes.text(node, "x-specfit-name");
    return new IrParameter(
        name,
        in,
        typeName(explicit) == null ? explicit : null,
        reading.use(),
        style,
        exploded,
        Nodes.isTrue(node, "allowReserved"),
        in == In.PATH || Nodes.isTrue(node, "required"),
        mediaType,
        docs(node, reading),
        Nodes.source(node));
  }

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

  private IrStyle style(SpecObject node, In in) {
    IrStyle usual = in == In.QUERY || in == In.COOKIE ? IrStyle.FORM : IrStyle.SIMPLE;
    String text = Nodes.text(node, "style");
    if (text == null) {
      return usual;
    }
    IrStyle style = ContentReader.Styles.parse(text);
    if (style == null || !DEFINED.getOrDefault(in, Set.of()).contains(style)) {
      SpecNode where = node.get("style");
      scope
          .findings()
          .add(
              IrProblem.UNDEFINED_STYLE,
              "style `"
                  + text
                  + "` is not defined in `"
                  + in.name().toLowerCase(Locale.ROOT)
                  + "`; its default is used",
              where == null ? node : where);
      return usual;
    }
    return style;
  }
}
