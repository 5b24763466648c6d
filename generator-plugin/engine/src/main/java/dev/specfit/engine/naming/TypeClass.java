package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import java.util.List;

/**
 * The declarations that become one Java type.
 *
 * @param members sorted by id; the first is the representative
 * @param shape a digest of what they have in common
 */
record TypeClass(List<IrDeclaration> members, String shape) {
  TypeClass {
    members = List.copyOf(members);
  }

  IrDeclaration representative() {
    return members.get(0);
  }

  IrId id() {
    return representative().id();
  }

  IrNameHint hint() {
    return representative().nameHint();
  }

  String key() {
    return id().toString();
  }

  boolean merged() {
    return members.size() > 1;
  }
}
