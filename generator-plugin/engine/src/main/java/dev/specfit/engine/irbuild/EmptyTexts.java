package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.irbuild.UnionBuilder.Draft;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Variants that are the empty text and nothing else, with which some forms unset a field. A type
 * with that one value would help nobody: among strings it is a string like any other, beside an
 * enum one of its values, and else a variant without a type of its own.
 */
final class EmptyTexts {
  static final String KEY = "empty";

  private final Declarations declarations;

  EmptyTexts(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Whether a variant is written as such. */
  static boolean is(TypedSchema variant) {
    List<SpecNode> values = Nodes.items(variant.get("enum"));
    SpecNode only = values.size() == 1 ? values.get(0) : variant.get("const");
    return variant.text("$ref") == null
        && only instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.STRING
        && scalar.text().isEmpty();
  }

  List<Draft> settle(List<Draft> drafts) {
    List<Draft> empty = drafts.stream().filter(this::isEmptyText).toList();
    List<Draft> others = new ArrayList<>(drafts);
    others.removeAll(empty);
    if (empty.isEmpty() || others.isEmpty() || others.stream().anyMatch(this::isStringEnum)) {
      return drafts;
    }
    if (others.stream().anyMatch(EmptyTexts::isPlainString)) {
      return others;
    }
    return drafts.stream().map(draft -> isEmptyText(draft) ? constant(draft) : draft).toList();
  }

  private static Draft constant(Draft draft) {
    Reading reading = draft.reading();
    IrFacts facts =
        new IrFacts(
            null, null, false, null, false, null, null, null, null, null, null, false, null, "\"\"",
            List.of());
    IrTypeUse use = new IrTypeUse(new IrType.Scalar(IrScalarKind.STRING), false, facts);
    return new Draft(
        draft.key(),
        draft.explicitName(),
        new Reading(use, reading.docs(), reading.readOnly(), reading.writeOnly()),
        draft.reference());
  }

  private boolean isEmptyText(Draft draft) {
    IrEnum values = enumOf(draft);
    return draft.reference().isEmpty()
        && (values == null
            ? draft.type().equals(new IrType.Scalar(IrScalarKind.STRING))
                && "\"\"".equals(draft.reading().use().facts().constJson())
            : values.values().size() == 1
                && values.valueKind() == IrScalarKind.STRING
                && values.values().get(0).text().isEmpty());
  }

  private boolean isStringEnum(Draft draft) {
    IrEnum values = enumOf(draft);
    return values != null && values.valueKind() == IrScalarKind.STRING;
  }

  private static boolean isPlainString(Draft draft) {
    return draft.type().equals(new IrType.Scalar(IrScalarKind.STRING));
  }

  private @Nullable IrEnum enumOf(Draft draft) {
    return draft.type() instanceof IrType.Ref ref
            && declarations.get(ref.target()) instanceof IrEnum values
        ? values
        : null;
  }
}
