package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;

/**
 * What was understood of the schema in a place.
 *
 * @param use the type
 * @param docs what the document says of the value in this place
 * @param readOnly whether only the server sets it
 * @param writeOnly whether the server never sends it
 */
record Reading(IrTypeUse use, IrDocs docs, boolean readOnly, boolean writeOnly) {
  static Reading of(IrType type, Folded folded) {
    return new Reading(
        new IrTypeUse(type, folded.nullable, folded.facts),
        folded.docs,
        folded.readOnly,
        folded.writeOnly);
  }

  /** What stands beside a reference speaks of this use, not of the type referred to. */
  Reading besides(Folded siblings) {
    IrDocs merged =
        use.type() instanceof IrType.Ref ? siblings.docs : Merge.docs(docs, siblings.docs);
    return new Reading(
        new IrTypeUse(
            use.type(),
            use.nullable() || siblings.nullable,
            Merge.facts(use.facts(), siblings.facts)),
        merged,
        readOnly || siblings.readOnly,
        writeOnly || siblings.writeOnly);
  }

  /** The same with another type and no facts that belonged to the old one. */
  Reading as(IrType type) {
    return new Reading(
        new IrTypeUse(type, use.nullable(), IrFacts.NONE), docs, readOnly, writeOnly);
  }
}
