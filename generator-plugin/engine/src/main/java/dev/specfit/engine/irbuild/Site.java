package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.load.TypedSchema;
import java.util.List;

/**
 * A place that needs a type.
 *
 * @param id the place's identity, which an inline type takes
 * @param seed what the place offers to name such a type by
 * @param parts the schemas that all describe the value; at least one
 */
record Site(IrId id, NameSeed seed, List<Part> parts) {
  static Site of(IrId id, NameSeed seed, TypedSchema schema) {
    return new Site(id, seed, List.of(new Part(schema, id)));
  }

  /** The same parts in a place below. */
  Site below(IrId otherId, NameSeed otherSeed, List<Part> otherParts) {
    return new Site(otherId, otherSeed, otherParts);
  }
}
