package dev.specfit.engine.ir;

import java.util.Objects;

/**
 * What a value is, leaving nullness to {@link IrTypeUse}. Objects, enums and unions are declared
 * once and referred to; everything else is spelled out where it is used.
 */
public sealed interface IrType {
  /** A value without parts. */
  record Scalar(IrScalarKind kind) implements IrType {}

  /** An array of values of one type. */
  record Array(IrTypeUse items) implements IrType {}

  /** An object without declared properties whose values are of one type. */
  record Map(IrTypeUse values) implements IrType {}

  /** JSON that the document doesn't describe further, kept exactly. */
  record Json(IrJsonKind kind) implements IrType {}

  /** A declared object, enum or union. */
  record Ref(IrId target) implements IrType {
    public Ref {
      Objects.requireNonNull(target);
    }
  }

  /** What an undescribed value is known to be. */
  enum IrJsonKind {
    ANY,
    OBJECT,
    ARRAY
  }
}
