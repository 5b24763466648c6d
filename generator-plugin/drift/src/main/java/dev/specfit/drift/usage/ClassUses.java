package dev.specfit.drift.usage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What one class file speaks of. */
final class ClassUses extends ClassVisitor {
  private static final int API = Opcodes.ASM9;

  private final List<String> types = new ArrayList<>();
  private final List<MemberUse> members = new ArrayList<>();
  private final List<String> supertypes = new ArrayList<>();
  private final List<MemberUse> declared = new ArrayList<>();
  private String name = "";

  private ClassUses() {
    super(API);
  }

  /**
   * Reads a class file.
   *
   * @throws IllegalArgumentException if it is none, or of a version that isn't known yet
   */
  static ClassUses of(byte[] classFile) {
    ClassUses uses = new ClassUses();
    try {
      new ClassReader(classFile).accept(uses, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a class file", e);
    }
    return uses;
  }

  /** The class's binary name. */
  String name() {
    return name;
  }

  /** The types it speaks of, by their binary names. */
  List<String> types() {
    return types;
  }

  /** The members it uses. */
  List<MemberUse> members() {
    return members;
  }

  /** What it extends and implements. */
  List<String> supertypes() {
    return supertypes;
  }

  /** The methods it declares. */
  List<MemberUse> declared() {
    return declared;
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    name = internalName.replace('/', '.');
    if (superName != null) {
      supertypes.add(superName.replace('/', '.'));
    }
    if (interfaces != null) {
      for (String above : interfaces) {
        supertypes.add(above.replace('/', '.'));
      }
    }
    types.addAll(supertypes);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    type(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    type(Type.getMethodType(descriptor));
    declared.add(MemberUse.method(name, method, descriptor, false, false));
    return new Code();
  }

  private void type(Type type) {
    switch (type.getSort()) {
      case Type.METHOD -> {
        type(type.getReturnType());
        for (Type argument : type.getArgumentTypes()) {
          type(argument);
        }
      }
      case Type.ARRAY -> type(type.getElementType());
      case Type.OBJECT -> types.add(type.getClassName());
      default -> {}
    }
  }

  private void handle(Handle handle) {
    boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
    boolean isStatic =
        handle.getTag() == Opcodes.H_INVOKESTATIC || handle.getTag() == Opcodes.H_GETSTATIC;
    if (field) {
      use(MemberUse.field(handle.getOwner(), handle.getName(), handle.getDesc(), isStatic));
    } else {
      use(
          MemberUse.method(
              handle.getOwner(),
              handle.getName(),
              handle.getDesc(),
              isStatic,
              handle.isInterface()));
    }
  }

  private void use(MemberUse use) {
    members.add(use);
    types.add(use.owner());
    type(Type.getType(use.descriptor()));
  }

  private void constant(@Nullable Object value) {
    if (value instanceof Type type) {
      type(type);
    } else if (value instanceof Handle handle) {
      handle(handle);
    } else if (value instanceof ConstantDynamic dynamic) {
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        constant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }

  /** A method's instructions. */
  private final class Code extends MethodVisitor {
    Code() {
      super(API);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      boolean isStatic = opcode == Opcodes.INVOKESTATIC;
      use(MemberUse.method(owner, method, descriptor, isStatic, isInterface));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
      boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
      use(MemberUse.field(owner, field, descriptor, isStatic));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      type(Type.getObjectType(type));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
      if (type != null) {
        type(Type.getObjectType(type));
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String called, String descriptor, Handle bootstrap, Object... arguments) {
      type(Type.getMethodType(descriptor));
      for (Object argument : arguments) {
        constant(argument);
      }
    }
  }
}
