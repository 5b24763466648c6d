package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.load.TypedSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Alternatives that are all string constants: an enum whose values have descriptions. */
final class ConstantVariants {
  private ConstantVariants() {}

  /** The enum, or null where some variant is more than a constant. */
  static @Nullable Reading read(
      Site site, Folded folded, List<TypedSchema> variants, Declarations declarations) {
    Map<String, IrEnum.Value> values = new LinkedHashMap<>();
    for (TypedSchema variant : variants) {
      String text = constant(variant);
      if (text == null) {
        return null;
      }
      String description = variant.text("description");
      values.putIfAbsent(
          text,
          new IrEnum.Value(
              text,
              variant.text("x-specfit-name"),
              description != null ? description : variant.text("title")));
    }
    if (values.size() < 2 || folded.isObjectLike()) {
      return null;
    }
    declarations.declare(
        new IrEnum(
            site.id(),
            site.seed().hint(folded.explicitName, folded.title),
            folded.docs,
            Nodes.source(folded.where),
            IrScalarKind.STRING,
            List.copyOf(values.values())));
    return Reading.of(new IrType.Ref(site.id()), folded);
  }

  private static @Nullable String constant(TypedSchema variant) {
    SpecNode node = variant.get("const");
    if (node == null) {
      List<SpecNode> values = Nodes.items(variant.get("enum"));
      node = values.size() == 1 ? values.get(0) : null;
    }
    return variant.text("$ref") == null
            && node instanceof SpecScalar scalar
            && scalar.kind() == SpecScalar.Kind.STRING
        ? scalar.text()
        : null;
  }
}
