package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.type.AdapterCode;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrUnion.Variant;
import java.util.List;

/** Writes the adapters of unions. */
public final class UnionAdapterGenerator {
  private static final ClassName PARENT =
      ClassName.get("dev.specfit.runtime.internal", "UnionJsonAdapter");
  private static final ClassName VARIANT_READER =
      ClassName.get("dev.specfit.runtime.internal", "VariantReader");
  private static final ClassName JSON_OUTPUT =
      ClassName.get("dev.specfit.runtime.internal", "JsonOutput");
  private static final ClassName VIOLATION = ClassName.get("dev.specfit.runtime", "Violation");

  private final EmitContext context;
  private final AdapterCode adapters;

  public UnionAdapterGenerator(EmitContext context) {
    this.context = context;
    this.adapters = new AdapterCode(context.types());
  }

  /** The adapter of one union. */
  public TypeSpec generate(IrUnion union) {
    ClassName type = context.types().declared(union.id());
    TypeSpec.Builder spec =
        AdapterParts.adapter(
            context.types().adapterOf(union.id()),
            ParameterizedTypeName.get(PARENT, type),
            ParameterizedTypeName.get(RuntimeTypes.VALUE_ADAPTER, type));
    AdapterParts.suppressDeprecation(
        spec,
        union.docs().deprecated()
            || union.variants().stream().anyMatch(v -> context.usesDeprecated(v.type())));
    return spec.addMethod(AdapterParts.constructor(UnionVariantsCode.of(context, union)))
        .addMethod(read(union, type))
        .addMethod(unknown(type))
        .addMethod(write(union, type))
        .addMethod(check(union, type))
        .build();
  }

  private MethodSpec read(IrUnion union, ClassName type) {
    MethodSpec.Builder method =
        AdapterParts.override("read", type)
            .addAnnotation(RuntimeTypes.NULLABLE)
            .addParameter(TypeName.INT, "variant")
            .addParameter(VARIANT_READER, "in")
            .addException(RuntimeTypes.IO_EXCEPTION)
            .beginControlFlow("return switch (variant)");
    List<Variant> variants = union.variants();
    for (int i = 0; i < variants.size(); i++) {
      String factory = "of" + context.named().variant(union.id(), variants.get(i).key());
      method.addStatement(
          "case $L -> in.value($L, $L)",
          i,
          TypeCode.block(adapters.of(variants.get(i).type())),
          variants.get(i).isEmptyText()
              ? CodeBlock.of("text -> $T.$N()", type, factory)
              : CodeBlock.of("$T::$N", type, factory));
    }
    return method.addStatement("default -> null").addCode("$<};\n").build();
  }

  private static MethodSpec unknown(ClassName type) {
    return AdapterParts.override("unknown", type)
        .addParameter(RuntimeTypes.JSON_VALUE, "json")
        .addStatement("return $T.ofOther(json)", type)
        .build();
  }

  private MethodSpec write(IrUnion union, ClassName type) {
    MethodSpec.Builder method =
        AdapterParts.override("write", TypeName.VOID)
            .addParameter(JSON_OUTPUT, "out")
            .addParameter(type, "value")
            .addException(RuntimeTypes.IO_EXCEPTION);
    return forEachVariant(method, union, CodeBlock.of("writeInto(out, "), CodeBlock.of(")"))
        .addStatement(
            "default -> $T.JSON.writeInto(out, ($T) value.value)",
            RuntimeTypes.SCALARS,
            RuntimeTypes.JSON_VALUE)
        .endControlFlow()
        .build();
  }

  private MethodSpec check(IrUnion union, ClassName type) {
    MethodSpec.Builder method =
        AdapterParts.override("check", TypeName.VOID)
            .addParameter(type, "value")
            .addParameter(String.class, "path")
            .addParameter(ParameterizedTypeName.get(RuntimeTypes.LIST, VIOLATION), "violations");
    return forEachVariant(
            method, union, CodeBlock.of("checkInto("), CodeBlock.of(", path, violations)"))
        .addCode("default -> {}\n")
        .endControlFlow()
        .build();
  }

  /**
   * Hands the value to its variant's adapter; the caller adds the default and the closing brace.
   */
  private MethodSpec.Builder forEachVariant(
      MethodSpec.Builder method, IrUnion union, CodeBlock before, CodeBlock after) {
    List<Variant> variants = union.variants();
    if (variants.stream().anyMatch(this::isGeneric)) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$L", JavaLiteral.of("unchecked"))
              .build());
    }
    method.beginControlFlow("switch (value.variant)");
    for (int i = 0; i < variants.size(); i++) {
      method.addStatement(
          "case $L -> $L.$L($T) value.value$L",
          i,
          TypeCode.block(adapters.of(variants.get(i).type())),
          before,
          context.types().of(variants.get(i).type()),
          after);
    }
    return method;
  }

  private boolean isGeneric(Variant variant) {
    return context.types().of(variant.type()) instanceof ParameterizedTypeName;
  }
}
