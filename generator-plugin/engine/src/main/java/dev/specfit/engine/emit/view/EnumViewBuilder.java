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
import java.util.ArrayList;
import java.util.List;

/** Makes the views of enums. */
public final class EnumViewBuilder {
  private static final int MOST_IN_ONE = 1_000;

  private final EmitContext context;

  public EnumViewBuilder(EmitContext context) {
    this.context = context;
  }

  /** The view of one enum. */
  public EnumView build(IrEnum declaration) {
    List<EnumView.Value> values =
        declaration.values().stream().map(value -> value(declaration, value)).toList();
    IrScalarKind kind = declaration.valueKind();
    List<EnumView.Part> parts = parts(values);
    return new EnumView(
        context.modelPackage(),
        JavaIdentifier.of(context.named().type(declaration.id())),
        doc(declaration),
        declaration.docs().deprecated(),
        values,
        parts.isEmpty()
            ? constants(values)
            : JavaCode.join(
                ", ", parts.stream().map(p -> JavaCode.of("%s()", p.method())).toList()),
        !parts.isEmpty(),
        parts,
        kind != IrScalarKind.STRING,
        kind == IrScalarKind.INT64 || kind == IrScalarKind.INT32,
        kind == IrScalarKind.BOOLEAN
            ? JavaCode.of("`dev.specfit.runtime.JsonBoolean`.of(Boolean.parseBoolean(text()))")
            : JavaCode.of("`dev.specfit.runtime.JsonNumber`.of(text())"));
  }

  private static JavaCode constants(List<EnumView.Value> values) {
    return JavaCode.join(", ", values.stream().map(EnumView.Value::constant).toList());
  }

  /** None where one switch and one list hold all. A method ends at 65,535 bytes. */
  private static List<EnumView.Part> parts(List<EnumView.Value> values) {
    boolean switchable = values.stream().allMatch(value -> value.text().isConstant());
    List<EnumView.Part> parts = new ArrayList<>();
    if (!switchable || values.size() > MOST_IN_ONE) {
      for (int from = 0; from < values.size(); from += MOST_IN_ONE) {
        parts.add(
            new EnumView.Part(
                JavaIdentifier.of("values" + parts.size()),
                constants(values.subList(from, Math.min(from + MOST_IN_ONE, values.size())))));
      }
    }
    return parts;
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
