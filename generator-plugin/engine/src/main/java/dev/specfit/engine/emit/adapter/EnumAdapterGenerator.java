package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.ir.IrEnum;

/** Writes the adapters of enums. */
public final class EnumAdapterGenerator {
  private static final ClassName PARENT =
      ClassName.get("dev.specfit.runtime.internal", "EnumJsonAdapter");
  private static final ClassName TOKEN =
      ClassName.get("com.squareup.moshi", "JsonReader").nestedClass("Token");

  private final EmitContext context;

  public EnumAdapterGenerator(EmitContext context) {
    this.context = context;
  }

  /** The adapter of one enum. */
  public TypeSpec generate(IrEnum declaration) {
    ClassName type = context.types().declared(declaration.id());
    TypeSpec.Builder spec =
        AdapterParts.adapter(
            context.types().adapterOf(declaration.id()),
            ParameterizedTypeName.get(PARENT, type),
            ParameterizedTypeName.get(RuntimeTypes.VALUE_ADAPTER, type));
    AdapterParts.suppressDeprecation(spec, declaration.docs().deprecated());
    return spec.addMethod(AdapterParts.constructor(kind(declaration, type)))
        .addMethod(
            AdapterParts.override("of", type)
                .addParameter(String.class, "text")
                .addStatement("return $T.of(text)", type)
                .build())
        .build();
  }

  /** How the values stand in JSON; strings are known by their values. */
  private static CodeBlock kind(IrEnum declaration, ClassName type) {
    return switch (declaration.valueKind()) {
      case STRING -> CodeBlock.of("$T.values()", type);
      case BOOLEAN -> CodeBlock.of("$T.BOOLEAN", TOKEN);
      default -> CodeBlock.of("$T.NUMBER", TOKEN);
    };
  }
}
