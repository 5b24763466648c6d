package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.irbuild.UnionBuilder.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Variants that are enums of one kind of JSON: a value can't say which of them it is of, so they
 * are one enum that has the values of all.
 */
final class EnumVariants {
  private final Declarations declarations;

  EnumVariants(Declarations declarations) {
    this.declarations = declarations;
  }

  List<Draft> merge(Site site, Folded folded, List<Draft> drafts) {
    Map<Boolean, List<Draft>> byKind = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      IrEnum values = enumOf(draft);
      if (values != null) {
        boolean text = values.valueKind() == IrScalarKind.STRING;
        byKind.computeIfAbsent(text, key -> new ArrayList<>()).add(draft);
      }
    }
    List<Draft> result = new ArrayList<>(drafts);
    byKind.forEach(
        (text, same) -> {
          if (same.size() > 1) {
            boolean alone = same.size() == drafts.size();
            int at = result.indexOf(same.get(0));
            result.removeAll(same);
            result.add(at, merged(site, folded, same, text, alone));
          }
        });
    return result;
  }

  private Draft merged(Site site, Folded folded, List<Draft> same, boolean text, boolean alone) {
    Map<String, IrEnum.Value> values = new LinkedHashMap<>();
    IrScalarKind kind = text ? IrScalarKind.STRING : IrScalarKind.INT64;
    for (Draft draft : same) {
      IrEnum one = enumOf(draft);
      if (one != null) {
        one.values().forEach(value -> values.putIfAbsent(value.text(), value));
        kind = one.valueKind() == IrScalarKind.DECIMAL ? IrScalarKind.DECIMAL : kind;
      }
    }
    String word = text ? "value" : "number";
    Site place =
        alone
            ? site
            : new Site(site.id().child(word), new NameSeed(site.id(), word, false), site.parts());
    declarations.declare(
        new IrEnum(
            place.id(),
            alone
                ? place.seed().hint(folded.explicitName, folded.title)
                : place.seed().hint(null, null),
            folded.docs,
            Nodes.source(folded.where),
            kind,
            List.copyOf(values.values())));
    return new Draft(
        word, null, same.get(0).reading().as(new IrType.Ref(place.id())), Optional.empty());
  }

  private @Nullable IrEnum enumOf(Draft draft) {
    return draft.type() instanceof IrType.Ref ref
            && declarations.get(ref.target()) instanceof IrEnum values
        ? values
        : null;
  }
}
