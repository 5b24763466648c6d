package dev.specfit.engine.ir;

/**
 * A type in a place.
 *
 * @param type what the value is
 * @param nullable whether JSON null is allowed there
 * @param facts what else the schema says of the value in this place
 */
public record IrTypeUse(IrType type, boolean nullable, IrFacts facts) {
  /** A use without null and without further facts. */
  public static IrTypeUse of(IrType type) {
    return new IrTypeUse(type, false, IrFacts.NONE);
  }
}
