package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrType.IrJsonKind;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the properties hold that a schema doesn't name: {@code additionalProperties} and
 * {@code patternProperties} together, since Java has one type for all values of a map.
 */
final class PatternReader {
  private final SchemaReader schemas;
  private final Findings findings;

  PatternReader(SchemaReader schemas, Findings findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  /** The values' type; null where nothing is said of them, or too many things. */
  @Nullable IrTypeUse read(Site site, Folded folded, NameSeed seed) {
    List<IrTypeUse> uses = new ArrayList<>();
    Part additional = folded.additional;
    if (additional != null) {
      uses.add(read(site, seed, additional, "additionalProperties"));
    }
    folded.patterns.forEach(
        (pattern, part) -> uses.add(read(site, seed, part, "patternProperties", pattern)));
    if (uses.isEmpty()) {
      return null;
    }
    Set<IrType> types = new LinkedHashSet<>();
    uses.forEach(use -> types.add(use.type()));
    if (types.size() == 1) {
      boolean nullable = uses.stream().anyMatch(IrTypeUse::nullable);
      IrTypeUse first = uses.get(0);
      return uses.size() == 1 ? first : new IrTypeUse(first.type(), nullable, IrFacts.NONE);
    }
    findings.add(
        IrProblem.FALLBACK_TO_JSON,
        "`patternProperties` of different types can't be typed; the values are kept as exact JSON",
        folded.where);
    return IrTypeUse.of(new IrType.Json(IrJsonKind.ANY));
  }

  private IrTypeUse read(Site site, NameSeed seed, Part part, String... tokens) {
    List<Part> inside = ShapeReader.below(List.of(part), tokens);
    return schemas.read(site.below(inside.get(0).owner(), seed, inside)).use();
  }
}
