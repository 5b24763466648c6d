package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.naming.FormerNames;
import java.util.List;

/** Makes the views of enums. */
public final class EnumViewBuilder {
  private final EmitContext context;

  public EnumViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view of one enum. */
  public EnumView build(IrEnum declaration) {
    List<EnumView.Value> values =
        declaration.values().stream().map(value -> value(declaration, value)).toList();
    IrScalarKind kind = declaration.valueKind();
    return new EnumView(
        context.modelPackage(),
        JavaIdentifier.of(context.named().type(declaration.id())),
        doc(declaration),
        declaration.docs().deprecated(),
        values,
        JavaCode.join(", ", values.stream().map(EnumView.Value::constant).toList()),
        kind != IrScalarKind.STRING,
        kind == IrScalarKind.INT64 || kind == IrScalarKind.INT32,
        kind == IrScalarKind.BOOLEAN
            ? JavaCode.of("`dev.specfit.runtime.JsonBoolean`.of(Boolean.parseBoolean(text()))")
            : JavaCode.of("`dev.specfit.runtime.JsonNumber`.of(text())"));
  }

  private static JavadocText doc(IrEnum declaration) {
    DocValue name = DocValue.code(declaration.nameHint().own());
    return Docs.finish(
        Docs.of(declaration.docs(), DocValue.html("The document's %s.", name))
            .html("The vendor may add values: one that isn't known here keeps its text."),
        declaration.docs(),
        0);
  }

  private EnumView.Value value(IrEnum declaration, IrEnum.Value value) {
    JavadocText.Builder doc = JavadocText.builder().prose(value.description());
    if (doc.isEmpty()) {
      doc.html("%s.", DocValue.code(value.text()));
    }
    String name = context.named().constant(declaration.id(), value.text());
    return new EnumView.Value(
        doc.build(2),
        JavaIdentifier.of(name),
        JavaLiteral.of(value.text()),
        BridgeView.of(
            FormerNames.of(
                context.named().bridges().constants(), declaration.id().toString(), value.text()),
            name));
  }
}
