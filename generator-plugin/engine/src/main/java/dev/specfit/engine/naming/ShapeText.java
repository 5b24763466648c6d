package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a declaration as text: what callers and the wire can tell, without prose and limits.
 * Two declarations with the same text can share a Java type.
 */
final class ShapeText {
  private final Function<IrId, String> reference;

  /**
   * @param reference what to write for a declaration that is referred to
   */
  ShapeText(Function<IrId, String> reference) {
    this.reference = reference;
  }

  String of(IrDeclaration declaration) {
    if (declaration instanceof IrDeclaration.Model model) {
      return model(model);
    }
    return declaration instanceof IrEnum enumeration
        ? enumeration(enumeration)
        : union((IrUnion) declaration);
  }

  private String model(IrDeclaration.Model model) {
    StringBuilder text = new StringBuilder("model");
    model.properties().stream()
        .sorted(Comparator.comparing(IrProperty::wireName))
        .forEach(property -> property(text, property));
    return text.append(" +").append(use(model.additional())).toString();
  }

  private void property(StringBuilder text, IrProperty property) {
    text.append(' ').append(quoted(property.wireName())).append(':').append(use(property.type()));
    text.append(property.required() ? "!" : "");
    text.append(property.readOnly() ? "r" : "");
    text.append(property.writeOnly() ? "w" : "");
  }

  private static String enumeration(IrEnum enumeration) {
    StringBuilder text = new StringBuilder("enum ").append(enumeration.valueKind());
    enumeration.values().stream()
        .map(IrEnum.Value::text)
        .sorted()
        .forEach(value -> text.append(' ').append(quoted(value)));
    return text.toString();
  }

  private String union(IrUnion union) {
    StringBuilder text = new StringBuilder("union ").append(union.discriminator());
    for (IrUnion.Variant variant : union.variants()) {
      text.append(' ').append(use(variant.type())).append(variant.isEmptyText() ? "=" : "");
      variant.discriminatorValues().forEach(value -> text.append('=').append(quoted(value)));
    }
    return text.toString();
  }

  private String use(@Nullable IrTypeUse use) {
    return use == null ? "-" : type(use.type()) + (use.nullable() ? "?" : "");
  }

  private String type(IrType type) {
    if (type instanceof IrType.Array array) {
      return "[" + use(array.items()) + "]";
    }
    if (type instanceof IrType.Map map) {
      return "{" + use(map.values()) + "}";
    }
    if (type instanceof IrType.Scalar scalar) {
      return scalar.kind().toString();
    }
    if (type instanceof IrType.Json json) {
      return "json " + json.kind();
    }
    return "(" + reference.apply(((IrType.Ref) type).target()) + ")";
  }

  /** So that no name of the vendor's can look like structure. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
