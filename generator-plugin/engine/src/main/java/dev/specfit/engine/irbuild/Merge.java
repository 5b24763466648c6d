package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what several schemas say of one value; the later one wins. */
final class Merge {
  private Merge() {}

  static IrDocs docs(IrDocs first, IrDocs later) {
    if (first.equals(IrDocs.NONE)) {
      return later;
    }
    return new IrDocs(
        later(first.summary(), later.summary()),
        later(first.description(), later.description()),
        first.deprecated() || later.deprecated(),
        later(first.externalUrl(), later.externalUrl()));
  }

  static IrFacts facts(IrFacts first, IrFacts later) {
    if (first.equals(IrFacts.NONE)) {
      return later;
    }
    if (later.equals(IrFacts.NONE)) {
      return first;
    }
    boolean ownMinimum = later.minimum() != null;
    boolean ownMaximum = later.maximum() != null;
    List<String> examples = later.examples().isEmpty() ? first.examples() : later.examples();
    return new IrFacts(
        later(first.format(), later.format()),
        later(first.minimum(), later.minimum()),
        ownMinimum ? later.exclusiveMinimum() : first.exclusiveMinimum(),
        later(first.maximum(), later.maximum()),
        ownMaximum ? later.exclusiveMaximum() : first.exclusiveMaximum(),
        later(first.multipleOf(), later.multipleOf()),
        later(first.minLength(), later.minLength()),
        later(first.maxLength(), later.maxLength()),
        later(first.pattern(), later.pattern()),
        later(first.minItems(), later.minItems()),
        later(first.maxItems(), later.maxItems()),
        first.uniqueItems() || later.uniqueItems(),
        later(first.defaultJson(), later.defaultJson()),
        later(first.constJson(), later.constJson()),
        examples);
  }

  private static <T> @Nullable T later(@Nullable T first, @Nullable T later) {
    return later == null ? first : later;
  }
}
