package dev.specfit.engine.emit.view;

import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.FormerNames;
import dev.specfit.engine.naming.OperationNames;
import java.util.List;

/** Makes the views of parameters objects. */
public final class ParametersViewBuilder {
  private final EmitContext context;
  private final SetterViews setters;

  public ParametersViewBuilder(EmitContext context) {
    this.context = context;
    this.setters = new SetterViews(context);
  }

  /** The view of one operation's parameters object. */
  public ParametersView build(IrOperation operation) {
    OperationNames names = context.named().operation(operation.id());
    List<IrParameter> arguments = Arguments.of(operation);
    List<IrParameter> here =
        operation.parameters().stream().filter(p -> !arguments.contains(p)).toList();
    ParameterWrites writes = new ParameterWrites(context, operation);
    return new ParametersView(
        context.packageName(),
        JavaIdentifier.of(names.params()),
        doc(operation, names, here.isEmpty()),
        here.stream().anyMatch(p -> context.usesDeprecated(p.type())),
        writes.rules(),
        here.stream().map(p -> parameter(operation, names, p)).toList(),
        here.stream().map(writes::ofField).toList(),
        here.stream().anyMatch(IrParameter::required),
        operation.requires().stream()
            .map(
                rule ->
                    JavaCode.of(
                        "out.needs(%s, %s);",
                        JavaLiteral.of(rule.parameter()), JavaLiteral.of(rule.needs())))
            .toList());
  }

  private JavadocText doc(IrOperation operation, OperationNames names, boolean empty) {
    DocValue method =
        DocValue.link(
            JavaCode.of(
                "%s#%s",
                TypeCode.of(context.own(names.service())), JavaIdentifier.of(names.method())));
    JavadocText.Builder doc = JavadocText.builder();
    if (empty) {
      doc.html(
          "What %s can be asked with: the document declares nothing optional, so only undocumented"
              + " parameters.",
          method);
    } else if (Arguments.byName(operation)) {
      doc.html("What %s is asked with, required parameters among it.", method);
    } else {
      doc.html("What %s can be asked with; everything is optional.", method);
    }
    return doc.build(0);
  }

  private ParametersView.Parameter parameter(
      IrOperation operation, OperationNames names, IrParameter parameter) {
    String name = names.parameter(parameter);
    IrTypeUse type = new IrTypeUse(parameter.type().type(), false, parameter.type().facts());
    DocValue wireName = DocValue.code(parameter.wireName());
    TypeName java = context.types().of(type);
    JavadocText.Builder getter = JavadocText.builder();
    getter.html(parameter.required() ? "The %s." : "The %s, or null if not set.", wireName);
    return new ParametersView.Parameter(
        JavaIdentifier.of(name),
        TypeCode.nullable(java),
        parameter.required() ? TypeCode.of(java) : TypeCode.nullable(java),
        JavaLiteral.of(parameter.wireName()),
        parameter.required(),
        Docs.finish(getter, parameter.docs(), 2),
        parameter.docs().deprecated(),
        setters.of(type, name, indent -> setterDoc(parameter, wireName, indent)),
        BridgeView.of(
            FormerNames.of(
                context.named().bridges().parameters(),
                operation.id().toString(),
                OperationNames.key(parameter)),
            name));
  }

  private static JavadocText setterDoc(IrParameter parameter, DocValue wireName, int indent) {
    JavadocText.Builder doc =
        Docs.of(parameter.docs(), parameter.type(), DocValue.html("The %s.", wireName));
    if (parameter.required()) {
      doc.html("Required.");
    }
    return Docs.finish(doc, parameter.docs(), indent);
  }
}
