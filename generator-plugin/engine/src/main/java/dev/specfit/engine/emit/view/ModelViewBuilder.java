package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.FormerNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the views of models. */
public final class ModelViewBuilder {
  private static final ClassName UNEXPECTED_JSON =
      ClassName.get("dev.specfit.runtime", "UnexpectedJsonException");

  private static final int MOST_COMPARED = 200;

  private final EmitContext context;
  private final SetterViews setters;

  public ModelViewBuilder(EmitContext context) {
    this.context = context;
    this.setters = new SetterViews(context);
  }

  /** The view of one model. */
  public ModelView build(IrDeclaration.Model model) {
    String name = context.named().type(model.id());
    List<ModelView.Part> parts = parts(model);
    return new ModelView(
        context.modelPackage(),
        JavaIdentifier.of(name),
        JavaIdentifier.of(name + "JsonAdapter"),
        doc(model),
        model.docs().deprecated(),
        model.properties().stream().anyMatch(p -> context.usesDeprecated(p.type())),
        buildDoc(model),
        model.properties().stream().map(p -> property(model, p)).toList(),
        additional(model),
        !parts.isEmpty(),
        parts);
  }

  private List<ModelView.Additional> additional(IrDeclaration.Model model) {
    IrTypeUse use = model.additional();
    if (use == null || !context.isTyped(use)) {
      return List.of();
    }
    IrTypeUse demanded = new IrTypeUse(use.type(), false, use.facts());
    TypeName type = context.types().of(demanded);
    ModelView.Setter setter =
        setters.of(demanded, "value", indent -> JavadocText.builder().build(indent)).get(0);
    return List.of(
        new ModelView.Additional(
            TypeCode.nullable(type),
            setter.parameterType(),
            JavaCode.of("`dev.specfit.runtime.internal.JsonValues`.of(%s)", setter.value())));
  }

  /** None where one expression compares all. The compiler recurses into a long one. */
  private List<ModelView.Part> parts(IrDeclaration.Model model) {
    List<ModelView.Part> parts = new ArrayList<>();
    List<JavaCode> comparisons =
        model.properties().stream()
            .map(p -> JavaIdentifier.of(context.named().property(model.id(), p.wireName())))
            .map(f -> JavaCode.of("`java.util.Objects`.equals(this.%s, that.%s)", f, f))
            .toList();
    int size = comparisons.size();
    for (int from = 0; size > MOST_COMPARED && from < size; from += MOST_COMPARED) {
      List<JavaCode> some = comparisons.subList(from, Math.min(from + MOST_COMPARED, size));
      parts.add(
          new ModelView.Part(
              JavaIdentifier.of("equals" + parts.size()), JavaCode.join(" && ", some)));
    }
    return parts;
  }

  private JavadocText doc(IrDeclaration.Model model) {
    DocValue wireName = DocValue.code(model.nameHint().own());
    return Docs.finish(
        Docs.of(model.docs(), DocValue.html("The document's %s.", wireName)), model.docs(), 0);
  }

  private static JavadocText buildDoc(IrDeclaration.Model model) {
    JavadocText.Builder doc = JavadocText.builder().html("The object.");
    if (model.properties().stream().anyMatch(ModelViewBuilder::isRequiredInBuilder)) {
      doc.tag("@throws", DocValue.html("IllegalStateException if something required isn't set"));
    }
    return doc.build(4);
  }

  private ModelView.Property property(IrDeclaration.Model model, IrProperty property) {
    String name = context.named().property(model.id(), property.wireName());
    TypeName type = context.types().of(property.type());
    boolean alwaysThere = isDemanded(property) && !property.type().nullable();
    JavaCode nullable = TypeCode.nullable(type);
    return new ModelView.Property(
        JavaIdentifier.of(name),
        nullable,
        alwaysThere ? TypeCode.of(type) : nullable,
        JavaLiteral.of(property.wireName()),
        access(property),
        getterDoc(model, property),
        property.docs().deprecated(),
        !isDemanded(property) && property.type().nullable(),
        JavaIdentifier.of("has" + capitalized(name)),
        presenceDoc(property),
        setters.of(property.type(), name, indent -> setterDoc(model, property, indent)),
        BridgeView.of(
            FormerNames.of(
                context.named().bridges().properties(), model.id().toString(), property.wireName()),
            name),
        isRequiredInBuilder(property));
  }

  private static JavaIdentifier access(IrProperty property) {
    boolean nullable = property.type().nullable();
    String required = nullable ? "requiredNullable" : "required";
    return JavaIdentifier.of(isDemanded(property) ? required : "optional");
  }

  /** What only requests have can't be demanded of an object that the server sent. */
  private static boolean isDemanded(IrProperty property) {
    return property.required() && !property.writeOnly();
  }

  private static boolean isRequiredInBuilder(IrProperty property) {
    return property.required() && !property.readOnly();
  }

  private JavadocText getterDoc(IrDeclaration.Model model, IrProperty property) {
    JavadocText.Builder doc = model.requestOnly() ? plainDoc(property) : fullDoc(property);
    DocValue exception = DocValue.typeName(TypeCode.of(UNEXPECTED_JSON));
    if (!isDemanded(property)) {
      doc.tag("@return", DocValue.html("the value, or null where there is none"));
      doc.tag("@throws", DocValue.html("%s if it is of the wrong kind", exception));
    } else if (property.type().nullable()) {
      doc.tag("@return", DocValue.html("the value, or null where it is null"));
      doc.tag("@throws", DocValue.html("%s if it is missing or of the wrong kind", exception));
    } else {
      doc.tag("@return", DocValue.html("the value, never null"));
      doc.tag(
          "@throws", DocValue.html("%s if it is missing, null or of the wrong kind", exception));
    }
    return Docs.finish(doc, property.docs(), 2);
  }

  private static JavadocText.Builder fullDoc(IrProperty property) {
    DocValue name = DocValue.code(property.wireName());
    return Docs.of(property.docs(), property.type(), DocValue.html("The %s.", name));
  }

  private static JavadocText.Builder plainDoc(IrProperty property) {
    return JavadocText.builder().html("The %s.", DocValue.code(property.wireName()));
  }

  private static JavadocText presenceDoc(IrProperty property) {
    JavadocText.Builder doc = JavadocText.builder();
    doc.html("Whether %s is there, be it null.", DocValue.code(property.wireName()));
    return Docs.finish(doc, property.docs(), 2);
  }

  private JavadocText setterDoc(IrDeclaration.Model model, IrProperty property, int indent) {
    DocValue name = DocValue.code(property.wireName());
    JavadocText.Builder doc =
        model.requestOnly() ? fullDoc(property) : JavadocText.builder().html("Sets %s.", name);
    if (property.type().nullable()) {
      doc.html("Null is sent as JSON null; not set, it is not sent.");
    }
    return Docs.finish(doc, property.docs(), indent);
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
