package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a declaration as text: what callers and the wire can tell, without prose and limits.
 * Two declarations with the same text can share a Java type. What stands for the declarations that
 * are referred to is filled in later, by whoever compares.
 */
final class ShapeText {
  private final List<String> texts = new ArrayList<>();
  private final List<IrId> references = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private ShapeText() {}

  static ShapeText of(IrDeclaration declaration) {
    ShapeText shape = new ShapeText();
    if (declaration instanceof IrDeclaration.Model model) {
      shape.model(model);
    } else if (declaration instanceof IrEnum enumeration) {
      shape.enumeration(enumeration);
    } else {
      shape.union((IrUnion) declaration);
    }
    shape.texts.add(shape.text.toString());
    return shape;
  }

  /** What stands before, between and behind the references; one more than those. */
  List<String> texts() {
    return texts;
  }

  /** The declarations referred to, in order. */
  List<IrId> references() {
    return references;
  }

  /** The whole text. */
  String with(Function<IrId, String> reference) {
    StringBuilder whole = new StringBuilder(texts.get(0));
    for (int i = 0; i < references.size(); i++) {
      whole.append(reference.apply(references.get(i))).append(texts.get(i + 1));
    }
    return whole.toString();
  }

  private void model(IrDeclaration.Model model) {
    text.append("model");
    model.properties().stream()
        .sorted(Comparator.comparing(IrProperty::wireName))
        .forEach(this::property);
    text.append(" +");
    use(model.additional());
  }

  private void property(IrProperty property) {
    text.append(' ').append(quoted(property.wireName())).append(':');
    use(property.type());
    text.append(property.required() ? "!" : "");
    text.append(property.readOnly() ? "r" : "");
    text.append(property.writeOnly() ? "w" : "");
  }

  private void enumeration(IrEnum enumeration) {
    text.append("enum ").append(enumeration.valueKind());
    enumeration.values().stream()
        .map(IrEnum.Value::text)
        .sorted()
        .forEach(value -> text.append(' ').append(quoted(value)));
  }

  private void union(IrUnion union) {
    text.append("union ").append(union.discriminator());
    for (IrUnion.Variant variant : union.variants()) {
      text.append(' ');
      use(variant.type());
      text.append(variant.isEmptyText() ? "=" : "");
      variant.discriminatorValues().forEach(value -> text.append('=').append(quoted(value)));
    }
  }

  private void use(@Nullable IrTypeUse use) {
    if (use == null) {
      text.append('-');
      return;
    }
    type(use.type());
    text.append(use.nullable() ? "?" : "");
  }

  private void type(IrType type) {
    if (type instanceof IrType.Array array) {
      text.append('[');
      use(array.items());
      text.append(']');
    } else if (type instanceof IrType.Map map) {
      text.append('{');
      use(map.values());
      text.append('}');
    } else if (type instanceof IrType.Scalar scalar) {
      text.append(scalar.kind());
    } else if (type instanceof IrType.Json json) {
      text.append("json ").append(json.kind());
    } else {
      texts.add(text.append('(').toString());
      references.add(((IrType.Ref) type).target());
      text.setLength(0);
      text.append(')');
    }
  }

  /** So that no name of the vendor's can look like structure. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
