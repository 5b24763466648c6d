package dev.specfit.engine.emit.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.ir.IrUnion.Constant;
import dev.specfit.engine.ir.IrUnion.Variant;
import dev.specfit.engine.ir.IrWebhook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The expression that says how a union's variants are told apart. */
final class UnionVariantsCode {
  private static final ClassName UNION_VARIANTS =
      ClassName.get("dev.specfit.runtime.internal", "UnionVariants");

  private UnionVariantsCode() {}

  static CodeBlock of(IrUnion union) {
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
      code.add(".$L", kind(variant));
      for (String value : variant.discriminatorValues()) {
        if (tags.add(value)) {
          code.add(".tag($L, $L)", JavaLiteral.of(value), i);
        }
      }
    }
    return code.build();
  }

  private static CodeBlock kind(Variant variant) {
    List<String> kinds = variant.jsonKinds();
    if (kinds.size() != 1) {
      return CodeBlock.of("any()");
    }
    return switch (kinds.get(0)) {
      case "object" -> object(variant);
      case "array" -> CodeBlock.of("array()");
      case "string" -> CodeBlock.of("string()");
      case "boolean" -> CodeBlock.of("bool()");
      case "number", "integer" -> CodeBlock.of("number()");
      default -> CodeBlock.of("any()");
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
                        java.util.Map.class,
                        JavaLiteral.of(constant.property()),
                        set(constant.texts())))
            .toList();
    return entries.isEmpty()
        ? CodeBlock.of("$T.of()", java.util.Map.class)
        : CodeBlock.of("$T.ofEntries($L)", java.util.Map.class, CodeBlock.join(entries, ", "));
  }
}
