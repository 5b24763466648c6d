package dev.specfit.engine.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.text.JavaCode;
import java.util.List;

/** Writes types for templates. */
public final class TypeCode {
  private TypeCode() {}

  /** A type that isn't null. */
  public static JavaCode of(TypeName type) {
    TypeName plain = type.withoutAnnotations();
    if (type.isAnnotated()) {
      return JavaCode.of("@%s %s", of(RuntimeTypes.NULLABLE), of(plain));
    }
    if (plain instanceof ParameterizedTypeName generic) {
      List<JavaCode> arguments = generic.typeArguments().stream().map(TypeCode::of).toList();
      return JavaCode.of("%s<%s>", of(generic.rawType()), JavaCode.join(", ", arguments));
    }
    if (plain instanceof ArrayTypeName array) {
      return JavaCode.of("%s[]", of(array.componentType()));
    }
    if (plain instanceof ClassName name) {
      return JavaCode.type(name.packageName(), name.simpleNames());
    }
    // Primitives and type variables.
    return JavaCode.qualifiedName(plain.toString());
  }

  /** A type that may be null. */
  public static JavaCode nullable(TypeName type) {
    return JavaCode.of("@%s %s", of(RuntimeTypes.NULLABLE), of(type.withoutAnnotations()));
  }

  /** Code for JavaPoet, which imports the types by itself. */
  public static CodeBlock block(JavaCode code) {
    CodeBlock.Builder block = CodeBlock.builder();
    boolean type = false;
    for (String part : code.text().split("`", -1)) {
      block.add(type ? "$T" : "$L", type ? outermost(part) : part);
      type = !type;
    }
    return block.build();
  }

  /**
   * A class by the name that a user gives it. By convention the first name with a capital letter is
   * the outermost class; where there is none, the last one is it.
   */
  public static ClassName named(String qualified) {
    List<String> parts = List.of(qualified.split("\\.", -1));
    int outermost = 0;
    while (outermost < parts.size() - 1 && !Character.isUpperCase(parts.get(outermost).charAt(0))) {
      outermost++;
    }
    return ClassName.get(
        String.join(".", parts.subList(0, outermost)),
        parts.get(outermost),
        parts.subList(outermost + 1, parts.size()).toArray(String[]::new));
  }

  /** What backquotes hold is a package and one class, which may begin with anything. */
  private static ClassName outermost(String qualified) {
    int dot = qualified.lastIndexOf('.');
    return ClassName.get(qualified.substring(0, dot), qualified.substring(dot + 1));
  }
}
