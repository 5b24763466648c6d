package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrNameHint;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The declarations that become one Java type. */
final class TypeClass {
  private final List<IrDeclaration> members;
  private final Supplier<String> digest;
  private final @Nullable String convention;
  private final IrNameHint hint;
  private final String key;

  /**
   * @param members sorted by id; the first is the representative
   * @param digest of the shape they have in common
   * @param convention the words of the part that all play in their places, such as {@code meta}, if
   *     that names them; null if each member's own words do
   */
  TypeClass(List<IrDeclaration> members, Supplier<String> digest, @Nullable String convention) {
    this.members = List.copyOf(members);
    this.digest = digest;
    this.convention = convention;
    this.key = members.get(0).id().toString();
    this.hint =
        members.stream()
            .map(IrDeclaration::nameHint)
            .min(Comparator.comparing(one -> one.component() ? 0 : one.own().length()))
            .orElseThrow();
  }

  List<IrDeclaration> members() {
    return members;
  }

  /** A digest of what they have in common; made when asked for, since few are. */
  String shape() {
    return digest.get();
  }

  @Nullable String convention() {
    return convention;
  }

  IrDeclaration representative() {
    return members.get(0);
  }

  IrId id() {
    return representative().id();
  }

  /** The hint in the fewest words: of the same type in several media types, the plain one. */
  IrNameHint hint() {
    return hint;
  }

  String key() {
    return key;
  }

  boolean merged() {
    return members.size() > 1;
  }
}
