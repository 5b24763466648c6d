package dev.specfit.engine.emit.view;

import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;

/** Types that stand in where the document says none. */
final class JsonUses {
  static final IrTypeUse ANY = IrTypeUse.of(new IrType.Json(IrType.IrJsonKind.ANY));
  static final IrTypeUse STRING = IrTypeUse.of(new IrType.Scalar(IrScalarKind.STRING));

  private JsonUses() {}
}
