package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.ir.IrUnion;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a union of variants that are read, or less than one where they can't be told apart. */
final class UnionBuilder {
  private static final Set<IrScalarKind> WHOLE = Set.of(IrScalarKind.INT32, IrScalarKind.INT64);
  private static final Set<IrScalarKind> NUMBERS =
      Set.of(
          IrScalarKind.INT32,
          IrScalarKind.INT64,
          IrScalarKind.DECIMAL,
          IrScalarKind.DOUBLE,
          IrScalarKind.FLOAT);

  private final SchemaReader schemas;
  private final Findings findings;
  private final EnumVariants enums;
  private final EmptyTexts empty;

  UnionBuilder(SchemaReader schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
    this.enums = new EnumVariants(schemas.declarations());
    this.empty = new EmptyTexts(schemas.declarations());
  }

  /**
   * A variant that is read.
   *
   * @param key what tells it from its siblings by name
   * @param explicitName the Java name asked for, or null
   * @param reading what it is
   * @param reference the identity of what it refers to, if it does
   */
  record Draft(
      String key, @Nullable String explicitName, Reading reading, Optional<IrId> reference) {
    IrType type() {
      return reading.use().type();
    }
  }

  Reading build(Site site, Folded folded, List<Draft> variants, Discriminator discriminator) {
    for (Draft variant : variants) {
      folded.nullable |= variant.reading().use().nullable() && !UnionReader.isAny(variant.type());
    }
    List<Draft> drafts =
        collapse(enums.merge(site, folded, distinct(empty.settle(variants))), folded);
    if (drafts.size() == 1 && !schemas.isReferredTo(site.id())) {
      return Reading.of(drafts.get(0).type(), folded);
    }
    List<IrUnion.Variant> result = new ArrayList<>();
    for (Draft draft : drafts) {
      result.add(variant(draft, discriminator));
    }
    reportUnmapped(drafts, discriminator);
    schemas
        .declarations()
        .declare(
            new IrUnion(
                site.id(),
                site.seed().hint(folded.explicitName, folded.title),
                folded.docs,
                Nodes.source(folded.where),
                discriminator.property(),
                result));
    return Reading.of(new IrType.Ref(site.id()), folded);
  }

  private static IrUnion.Variant variant(Draft draft, Discriminator discriminator) {
    List<String> values = new ArrayList<>();
    discriminator
        .mapping()
        .forEach(
            (value, target) -> {
              if (isMeant(draft, target)) {
                values.add(value);
              }
            });
    IrTypeUse use = draft.reading().use();
    return new IrUnion.Variant(
        draft.key(),
        draft.explicitName(),
        new IrTypeUse(use.type(), false, use.facts()),
        values,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static boolean isMeant(Draft draft, IrId target) {
    return draft.reference().filter(target::equals).isPresent()
        || (draft.type() instanceof IrType.Ref ref && ref.target().equals(target));
  }

  private void reportUnmapped(List<Draft> drafts, Discriminator discriminator) {
    discriminator
        .mapping()
        .forEach(
            (value, target) -> {
              if (drafts.stream().noneMatch(draft -> isMeant(draft, target))
                  && discriminator.where() != null) {
                findings.add(
                    IrProblem.UNKNOWN_MAPPING,
                    "`"
                        + value
                        + "` is mapped to `"
                        + target.path()
                        + "`, which is not among the variants",
                    discriminator.where());
              }
            });
  }

  private static List<Draft> distinct(List<Draft> variants) {
    Map<IrType, Draft> byType = new LinkedHashMap<>();
    variants.forEach(variant -> byType.putIfAbsent(variant.type(), variant));
    return new ArrayList<>(byType.values());
  }

  private List<Draft> collapse(List<Draft> drafts, Folded folded) {
    Optional<Draft> any = drafts.stream().filter(d -> UnionReader.isAny(d.type())).findFirst();
    if (any.isPresent() && drafts.size() > 1) {
      report("one variant is any JSON at all, so all are", folded);
      folded.nullable = true;
      return List.of(any.get());
    }
    List<Draft> result = collapseStrings(drafts, folded);
    result = merge(result, this::isWhole, IrScalarKind.INT64, folded);
    return merge(result, this::isNumber, IrScalarKind.DECIMAL, folded);
  }

  private List<Draft> collapseStrings(List<Draft> drafts, Folded folded) {
    List<Draft> enums = drafts.stream().filter(d -> isStringEnum(d.type())).toList();
    List<Draft> strings = drafts.stream().filter(d -> isString(d.type())).toList();
    if (enums.size() == 1 && !strings.isEmpty()) {
      List<Draft> result = new ArrayList<>(drafts);
      result.removeAll(strings);
      report("an enum beside plain strings: the enum is open and takes them all", folded);
      return result;
    }
    return merge(drafts, this::isString, IrScalarKind.STRING, folded);
  }

  /** Several scalars of one JSON kind become the widest, at the place of the first. */
  private List<Draft> merge(
      List<Draft> drafts, Predicate<IrType> which, IrScalarKind widest, Folded folded) {
    List<Draft> same = drafts.stream().filter(d -> which.test(d.type())).toList();
    if (same.size() < 2) {
      return drafts;
    }
    report("several variants are the same kind of JSON; one wider type takes them all", folded);
    List<Draft> result = new ArrayList<>(drafts);
    result.removeAll(same);
    Draft first = same.get(0);
    Draft wide =
        new Draft(
            widest == IrScalarKind.STRING ? "string" : "number",
            first.explicitName(),
            first.reading().as(new IrType.Scalar(widest)),
            Optional.empty());
    result.add(drafts.indexOf(first), wide);
    return result;
  }

  private void report(String why, Folded folded) {
    findings.add(IrProblem.UNION_COLLAPSED, why, folded.where);
  }

  private boolean isStringEnum(IrType type) {
    return type instanceof IrType.Ref ref
        && schemas.declarations().get(ref.target()) instanceof IrEnum values
        && values.valueKind() == IrScalarKind.STRING;
  }

  private boolean isString(IrType type) {
    return type instanceof IrType.Scalar scalar
        && !NUMBERS.contains(scalar.kind())
        && scalar.kind() != IrScalarKind.BOOLEAN;
  }

  private boolean isWhole(IrType type) {
    return type instanceof IrType.Scalar scalar && WHOLE.contains(scalar.kind());
  }

  private boolean isNumber(IrType type) {
    return type instanceof IrType.Scalar scalar && NUMBERS.contains(scalar.kind());
  }
}
