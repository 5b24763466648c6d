package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declarations that become one Java type.
 *
 * @param members sorted by id; the first is the representative
 * @param shape a digest of what they have in common
 * @param convention the words of the part that all play in their places, such as {@code meta}, if
 *     that names them; null if each member's own words do
 */
record TypeClass(List<IrDeclaration> members, String shape, @Nullable String convention) {
  TypeClass {
    members = List.copyOf(members);
  }

  IrDeclaration representative() {
    return members.get(0);
  }

  IrId id() {
    return representative().id();
  }

  /** The hint in the fewest words: of the same type in several media types, the plain one. */
  IrNameHint hint() {
    return members.stream()
        .map(IrDeclaration::nameHint)
        .min(Comparator.comparing(hint -> hint.component() ? 0 : hint.own().length()))
        .orElseThrow();
  }

  String key() {
    return id().toString();
  }

  boolean merged() {
    return members.size() > 1;
  }
}
