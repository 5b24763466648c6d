package dev.specfit.drift.usage;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * A member as a class file refers to it.
 *
 * @param owner the binary name of the class it was called on
 * @param name its name
 * @param descriptor as in class files
 * @param isField whether it is a field
 * @param isStatic whether it needs no object
 * @param inInterface whether it was called on an interface
 */
public record MemberUse(
    String owner,
    String name,
    String descriptor,
    boolean isField,
    boolean isStatic,
    boolean inInterface) {
  static MemberUse field(String owner, String name, String descriptor, boolean isStatic) {
    return new MemberUse(owner.replace('/', '.'), name, descriptor, true, isStatic, false);
  }

  static MemberUse method(
      String owner, String name, String descriptor, boolean isStatic, boolean inInterface) {
    return new MemberUse(owner.replace('/', '.'), name, descriptor, false, isStatic, inInterface);
  }

  /** The member as {@link dev.specfit.drift.change.JavaChange#member} has it. */
  public String key() {
    return isField
        ? name
        : Arrays.stream(Type.getArgumentTypes(descriptor))
            .map(Type::getClassName)
            .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
