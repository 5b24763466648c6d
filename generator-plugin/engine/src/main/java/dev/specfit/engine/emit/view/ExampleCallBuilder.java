package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrChoices;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;

/** Writes the call of one operation with the values of an example. */
final class ExampleCallBuilder {
  static final String TYPE_TOKEN = "`dev.specfit.testing.example.JsonType`";

  private final EmitContext context;
  private final IrOperation operation;
  private final OperationVariant variant;
  private final OperationNames names;

  ExampleCallBuilder(EmitContext context, IrOperation operation, OperationVariant variant) {
    this.context = context;
    this.operation = operation;
    this.variant = variant;
    this.names = context.named().operation(operation.id());
  }

  ExampleTestView.Method build(JavaIdentifier accessor, String file) {
    List<IrParameter> arguments = Arguments.of(operation);
    List<JavaCode> settings =
        operation.parameters().stream()
            .filter(parameter -> !arguments.contains(parameter))
            .map(this::setting)
            .toList();
    List<JavaCode> passed = new ArrayList<>();
    arguments.forEach(argument -> passed.add(value(argument)));
    if (operation.body() != null && variant.body() != null && IrChoices.isSent(operation)) {
      passed.add(body(variant.body(), operation.body().required()));
    }
    boolean last = settings.isEmpty() && !Arguments.byName(operation);
    return new ExampleTestView.Method(
        JavadocText.builder()
            .html("%s.", DocValue.code(operation.method() + " " + operation.path()))
            .build(2),
        accessor,
        variant.method(),
        JavaLiteral.of(file),
        !passed.isEmpty() || !last,
        withEnds(passed, last),
        !last,
        settings,
        taken());
  }

  /** Whether what is sent by name is deprecated. */
  boolean usesDeprecated() {
    return operation.docs().deprecated()
        || operation.parameters().stream().anyMatch(parameter -> parameter.docs().deprecated())
        || (variant.body() != null
            && files(variant.body()).stream().anyMatch(file -> file.docs().deprecated()));
  }

  /** Each argument with a comma, the last of all with what ends the call. */
  private List<JavaCode> withEnds(List<JavaCode> passed, boolean last) {
    List<JavaCode> arguments = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      boolean comma = !last || i + 1 < passed.size();
      arguments.add(
          comma
              ? JavaCode.of("%s,", passed.get(i))
              : JavaCode.of("%s)%s);", passed.get(i), taken()));
    }
    return arguments;
  }

  private JavaCode value(IrParameter parameter) {
    return JavaCode.of(
        "example.value(%s, %s)",
        JavaLiteral.of(OperationNames.key(parameter)), token(context.types().of(parameter.type())));
  }

  private JavaCode setting(IrParameter parameter) {
    return JavaCode.of(
        "example.set(%s, %s, params::%s);",
        JavaLiteral.of(OperationNames.key(parameter)),
        token(context.types().of(parameter.type())),
        JavaIdentifier.of(names.parameter(parameter)));
  }

  private JavaCode body(IrContent content, boolean required) {
    IrTypeUse type = content.type();
    JavaCode body =
        switch (content.kind()) {
          case JSON -> typed(type == null ? JsonUses.ANY : type);
          case FORM -> type == null ? JavaCode.of("example.bytes()") : typed(type);
          case MULTIPART -> type == null ? JavaCode.of("example.bytes()") : parts(content, type);
          case TEXT -> JavaCode.of("example.text()");
          case BINARY, JSON_LINES, EVENT_STREAM -> JavaCode.of("example.bytes()");
        };
    return required ? body : JavaCode.of("example.hasBody() ? %s : null", body);
  }

  private JavaCode typed(IrTypeUse type) {
    return JavaCode.of("example.body(%s)", token(context.types().of(type)));
  }

  /** Bytes are no JSON: they are set one by one. */
  private JavaCode parts(IrContent content, IrTypeUse type) {
    List<IrProperty> files = files(content);
    if (files.isEmpty()) {
      return typed(type);
    }
    List<JavaCode> statements = new ArrayList<>();
    List<JavaLiteral> without = new ArrayList<>();
    for (IrProperty file : files) {
      JavaLiteral name = JavaLiteral.of(file.wireName());
      without.add(name);
      IrType.Ref model = (IrType.Ref) type.type();
      statements.add(
          JavaCode.of(
              "\n                  example.%s(%s, body::%s);",
              JavaIdentifier.of(isBytes(file.type()) ? "file" : "files"),
              name,
              JavaIdentifier.of(context.named().property(model.target(), file.wireName()))));
    }
    JavaCode filled =
        JavaCode.of(
            "body -> {\n                  example.bodyWithout(%s, %s).into(body);%s\n"
                + "                }",
            token(context.types().of(type)),
            JavaCode.join(", ", without),
            JavaCode.join("", statements));
    return operation.body() != null && operation.body().required()
        ? filled
        : JavaCode.of("(%s)", filled);
  }

  private List<IrProperty> files(IrContent content) {
    if (content.kind() != IrContent.Kind.MULTIPART
        || content.type() == null
        || !(context.types().declaration(content.type()) instanceof IrDeclaration.Model model)) {
      return List.of();
    }
    return model.properties().stream()
        .filter(
            property ->
                isBytes(property.type())
                    || (property.type().type() instanceof IrType.Array array
                        && isBytes(array.items())))
        .toList();
  }

  private static boolean isBytes(IrTypeUse use) {
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BINARY;
  }

  private JavaCode taken() {
    if (!variant.result().byStatus()) {
      return JavaCode.NONE;
    }
    List<JavaCode> bodies =
        IrChoices.answers(operation).stream()
            .map(answer -> answer.response().status())
            .map(status -> JavaCode.of("result.%s()", ResultViewBuilder.accessor(status)))
            .toList();
    return JavaCode.of(
        ", result -> `dev.specfit.testing.example.Example`.first(%s)", JavaCode.join(", ", bodies));
  }

  /** A type at run time. */
  private static JavaCode token(TypeName type) {
    return type instanceof ParameterizedTypeName
        ? JavaCode.of("new `dev.specfit.testing.example.JsonType`<%s>() {}", TypeCode.of(type))
        : JavaCode.of("%s.class", TypeCode.of(type.withoutAnnotations()));
  }
}
