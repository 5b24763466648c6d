package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is declared once for all members of a class: what they agree on. */
final class MergedDeclaration {
  private final TypeClass type;
  private boolean loosened;

  private MergedDeclaration(TypeClass type) {
    this.type = type;
  }

  /** The representative, without the limits, defaults and deprecations that others don't share. */
  static IrDeclaration of(TypeClass type, Report report) {
    if (!type.merged() || !(type.representative() instanceof IrDeclaration.Model model)) {
      return type.representative();
    }
    MergedDeclaration merged = new MergedDeclaration(type);
    IrDeclaration result = merged.model(model);
    if (merged.loosened) {
      report.add(
          NamingDiagnostic.LIMITS_LOOSENED,
          "the %d declarations that share a type with `%s` differ in limits or defaults, which"
                  .formatted(type.members().size(), type.key())
              + " the type then doesn't state",
          model.source());
    }
    return result;
  }

  private IrDeclaration model(IrDeclaration.Model first) {
    List<IrProperty> properties = new ArrayList<>();
    for (IrProperty property : first.properties()) {
      properties.add(property(property));
    }
    boolean requestOnly =
        type.members().stream().allMatch(m -> ((IrDeclaration.Model) m).requestOnly());
    return new IrDeclaration.Model(
        first.id(),
        first.nameHint(),
        first.docs(),
        first.source(),
        properties,
        first.additional(),
        requestOnly);
  }

  private IrProperty property(IrProperty first) {
    List<IrProperty> twins =
        type.members().stream()
            .flatMap(member -> ((IrDeclaration.Model) member).properties().stream())
            .filter(property -> property.wireName().equals(first.wireName()))
            .toList();
    IrDocs docs = first.docs();
    boolean deprecated = twins.stream().allMatch(twin -> twin.docs().deprecated());
    return new IrProperty(
        first.wireName(),
        first.explicitName(),
        use(twins.stream().map(IrProperty::type).toList()),
        first.required(),
        first.readOnly(),
        first.writeOnly(),
        new IrDocs(docs.summary(), docs.description(), deprecated, docs.externalUrl()),
        first.source());
  }

  /** All uses have the same type but for what it refers to, and are nullable alike. */
  private IrTypeUse use(List<IrTypeUse> uses) {
    IrTypeUse first = uses.get(0);
    IrFacts facts = facts(uses.stream().map(IrTypeUse::facts).toList());
    IrType common = first.type();
    if (common instanceof IrType.Array) {
      common =
          new IrType.Array(
              use(uses.stream().map(use -> ((IrType.Array) use.type()).items()).toList()));
    } else if (common instanceof IrType.Map) {
      common =
          new IrType.Map(
              use(uses.stream().map(use -> ((IrType.Map) use.type()).values()).toList()));
    }
    return new IrTypeUse(common, first.nullable(), facts);
  }

  private IrFacts facts(List<IrFacts> all) {
    IrFacts first = all.get(0);
    boolean minimum = agree(all, f -> List.of(f.exclusiveMinimum(), text(f.minimum())));
    boolean maximum = agree(all, f -> List.of(f.exclusiveMaximum(), text(f.maximum())));
    return new IrFacts(
        agree(all, IrFacts::format) ? first.format() : null,
        minimum ? first.minimum() : null,
        minimum && first.exclusiveMinimum(),
        maximum ? first.maximum() : null,
        maximum && first.exclusiveMaximum(),
        agree(all, IrFacts::multipleOf) ? first.multipleOf() : null,
        agree(all, IrFacts::minLength) ? first.minLength() : null,
        agree(all, IrFacts::maxLength) ? first.maxLength() : null,
        agree(all, IrFacts::pattern) ? first.pattern() : null,
        agree(all, IrFacts::minItems) ? first.minItems() : null,
        agree(all, IrFacts::maxItems) ? first.maxItems() : null,
        agree(all, IrFacts::uniqueItems) && first.uniqueItems(),
        agree(all, IrFacts::defaultJson) ? first.defaultJson() : null,
        agree(all, IrFacts::constJson) ? first.constJson() : null,
        first.examples());
  }

  private boolean agree(List<IrFacts> all, Function<IrFacts, ?> part) {
    Object first = part.apply(all.get(0));
    boolean agreed = all.stream().allMatch(facts -> Objects.equals(part.apply(facts), first));
    loosened |= !agreed;
    return agreed;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
