package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrUnion.Constant;
import dev.specfit.engine.ir.IrUnion.Variant;
import dev.specfit.engine.ir.IrWebhook;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The expression that says how a union's variants are told apart. */
final class UnionVariantsCode {
  private static final ClassName UNION_VARIANTS =
      ClassName.get("dev.specfit.runtime.internal", "UnionVariants");

  private UnionVariantsCode() {}

  static CodeBlock of(EmitContext context, IrUnion union) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (union.discriminator() == null) {
      code.add("$T.create()", UNION_VARIANTS);
    } else if (IrWebhook.isEvent(union)) {
      code.add("$T.byPath($L)", UNION_VARIANTS, JavaLiteral.of("/" + union.discriminator()));
    } else {
      code.add("$T.by($L)", UNION_VARIANTS, JavaLiteral.of(union.discriminator()));
    }
    Set<String> tags = new HashSet<>();
    for (int i = 0; i < union.variants().size(); i++) {
      Variant variant = union.variants().get(i);
      code.add(
          ".$L",
          variant.isEmptyText()
              ? CodeBlock.of("text($L)", JavaLiteral.of(""))
              : kind(context, variant));
      for (String value : variant.discriminatorValues()) {
        if (tags.add(value)) {
          code.add(".tag($L, $L)", JavaLiteral.of(value), i);
        }
      }
    }
    return code.build();
  }

  private static CodeBlock kind(EmitContext context, Variant variant) {
    List<String> kinds = variant.jsonKinds();
    if (kinds.size() != 1) {
      return CodeBlock.of("any()");
    }
    return switch (kinds.get(0)) {
      case "object" -> object(variant);
      case "array" -> array(context, variant.type().type());
      case "string" -> CodeBlock.of("string()");
      case "boolean" -> CodeBlock.of("bool()");
      case "number", "integer" -> CodeBlock.of("number()");
      default -> CodeBlock.of("any()");
    };
  }

  /** Arrays are told apart by their items, as far as those are of one kind of JSON. */
  private static CodeBlock array(EmitContext context, IrType type) {
    CodeBlock items =
        type instanceof IrType.Array array ? items(context, array.items()) : CodeBlock.of("");
    return items.isEmpty()
        ? CodeBlock.of("array()")
        : CodeBlock.of("array($T.create().$L)", UNION_VARIANTS, items);
  }

  private static CodeBlock items(EmitContext context, IrTypeUse use) {
    IrType type = use.type();
    if (type instanceof IrType.Array) {
      return array(context, type);
    }
    if (type instanceof IrType.Scalar scalar) {
      return scalar(scalar.kind());
    }
    IrDeclaration declaration = context.types().declaration(use);
    if (declaration instanceof IrEnum values) {
      return scalar(values.valueKind());
    }
    boolean object = type instanceof IrType.Map || declaration instanceof IrDeclaration.Model;
    return object
        ? CodeBlock.of("object($T.of(), $T.of(), $T.of())", Set.class, Set.class, Map.class)
        : CodeBlock.of("");
  }

  private static CodeBlock scalar(IrScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> CodeBlock.of("bool()");
      case INT32, INT64, DECIMAL, DOUBLE, FLOAT -> CodeBlock.of("number()");
      default -> CodeBlock.of("string()");
    };
  }

  private static CodeBlock object(Variant variant) {
    return CodeBlock.of(
        "object($L, $L, $L)",
        set(variant.required()),
        set(variant.properties()),
        constants(variant.constants()));
  }

  private static CodeBlock set(List<String> texts) {
    List<CodeBlock> literals =
        texts.stream().distinct().map(text -> CodeBlock.of("$L", JavaLiteral.of(text))).toList();
    return CodeBlock.of("$T.of($L)", Set.class, CodeBlock.join(literals, ", "));
  }

  private static CodeBlock constants(List<Constant> constants) {
    Set<String> seen = new HashSet<>();
    List<CodeBlock> entries =
        constants.stream()
            .filter(constant -> seen.add(constant.property()))
            .map(
                constant ->
                    CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        JavaLiteral.of(constant.property()),
                        set(constant.texts())))
            .toList();
    return entries.isEmpty()
        ? CodeBlock.of("$T.of()", Map.class)
        : CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ", "));
  }
}
