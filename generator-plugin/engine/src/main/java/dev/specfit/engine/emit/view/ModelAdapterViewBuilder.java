package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.AdapterCode;
import dev.specfit.engine.emit.type.ConstraintCode;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of models' adapters. */
public final class ModelAdapterViewBuilder {
  /** HotSpot compiles no method longer than 8,000 bytes; javac refuses one of 64 KB. */
  private static final int PROPERTIES_PER_METHOD = 200;

  private static final JavaCode NO_CONSTRAINTS =
      JavaCode.of("%s.NONE", TypeCode.of(RuntimeTypes.CONSTRAINTS));

  private final EmitContext context;
  private final AdapterCode adapters;

  public ModelAdapterViewBuilder(EmitContext context) {
    this.context = context;
    this.adapters = new AdapterCode(context.types());
  }

  /** The view of the adapter of one model. */
  public ModelAdapterView build(IrDeclaration.Model model) {
    ClassName adapter = context.types().adapterOf(model.id());
    List<ModelAdapterView.Part> parts = parts(model);
    List<ModelAdapterView.Complete> complete = complete(model);
    return new ModelAdapterView(
        context.modelPackage(),
        JavaIdentifier.of(adapter.simpleName()),
        TypeCode.of(context.types().declared(model.id())),
        model.docs().deprecated()
            || model.properties().stream().anyMatch(p -> context.usesDeprecated(p.type())),
        JavaCode.join(
            ", ", model.properties().stream().map(p -> JavaLiteral.of(p.wireName())).toList()),
        model.additional() != null,
        parts,
        parts.size() == 1,
        JavaLiteral.of(PROPERTIES_PER_METHOD),
        complete.size() == 1 ? complete.get(0).condition() : calls(complete),
        complete.size() == 1 ? List.of() : complete,
        additional(model));
  }

  private List<ModelAdapterView.Part> parts(IrDeclaration.Model model) {
    List<ModelAdapterView.Part> parts = new ArrayList<>();
    int index = 0;
    for (List<IrProperty> chunk : chunks(model.properties())) {
      List<ModelAdapterView.Property> properties = new ArrayList<>();
      for (IrProperty property : chunk) {
        properties.add(property(model, property, index++));
      }
      parts.add(new ModelAdapterView.Part(JavaLiteral.of(parts.size()), properties));
    }
    return parts;
  }

  private ModelAdapterView.Property property(
      IrDeclaration.Model model, IrProperty property, int index) {
    JavaCode constraints = ConstraintCode.of(context, property.type(), property.source());
    return new ModelAdapterView.Property(
        JavaLiteral.of(index),
        field(model, property),
        JavaLiteral.of(property.wireName()),
        read(property.type()),
        adapters.of(property.type()),
        JavaIdentifier.of(rule(property)),
        constraints == null ? NO_CONSTRAINTS : constraints);
  }

  private JavaIdentifier field(IrDeclaration.Model model, IrProperty property) {
    return JavaIdentifier.of(context.named().property(model.id(), property.wireName()));
  }

  private JavaCode read(IrTypeUse use) {
    if (context.types().mapping(use).isEmpty()) {
      if (use.type() instanceof IrType.Array array) {
        return JavaCode.of("in.list(%s)", adapters.element(array.items()));
      }
      if (use.type() instanceof IrType.Map map) {
        return JavaCode.of("in.map(%s)", adapters.element(map.values()));
      }
    }
    return JavaCode.of("in.value(%s)", adapters.of(use));
  }

  /** That nothing is missing which the document demands. */
  private List<ModelAdapterView.Complete> complete(IrDeclaration.Model model) {
    List<IrProperty> demanded = model.properties().stream().filter(IrProperty::required).toList();
    List<ModelAdapterView.Complete> parts = new ArrayList<>();
    for (List<IrProperty> chunk : chunks(demanded)) {
      List<JavaCode> present =
          chunk.stream().map(p -> JavaCode.of("builder.%s != null", field(model, p))).toList();
      JavaCode condition = present.isEmpty() ? JavaCode.of("true") : JavaCode.join(" && ", present);
      parts.add(new ModelAdapterView.Complete(JavaLiteral.of(parts.size()), condition));
    }
    return parts;
  }

  private static JavaCode calls(List<ModelAdapterView.Complete> parts) {
    return JavaCode.join(
        " && ",
        parts.stream().map(part -> JavaCode.of("complete%s(builder)", part.number())).toList());
  }

  private static String rule(IrProperty property) {
    if (!property.required() || (property.readOnly() && property.writeOnly())) {
      return property.type().nullable() ? "nullable" : "optional";
    }
    String nullable = property.type().nullable() ? "Nullable" : "";
    if (property.writeOnly()) {
      return "requiredWriteOnly" + nullable;
    }
    return (property.readOnly() ? "requiredReadOnly" : "required") + nullable;
  }

  private List<ModelAdapterView.Additional> additional(IrDeclaration.Model model) {
    IrTypeUse use = model.additional();
    return use == null || !context.isTyped(use)
        ? List.of()
        : List.of(
            new ModelAdapterView.Additional(
                TypeCode.of(context.types().of(use)), adapters.of(use)));
  }

  private static List<List<IrProperty>> chunks(List<IrProperty> properties) {
    List<List<IrProperty>> chunks = new ArrayList<>();
    for (int i = 0; i < properties.size(); i += PROPERTIES_PER_METHOD) {
      chunks.add(properties.subList(i, Math.min(i + PROPERTIES_PER_METHOD, properties.size())));
    }
    return chunks.isEmpty() ? List.of(List.of()) : chunks;
  }
}
