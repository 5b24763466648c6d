package dev.specfit.engine.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.emit.type.RuntimeTypes;
import dev.specfit.engine.emit.type.TypeCode;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The methods by which a builder takes one value. No two of them are applicable to null, and only
 * one takes a lambda.
 */
final class SetterViews {
  private static final int INDENT = 4;
  private static final Set<String> UNBOXABLE =
      Set.of("Boolean", "Integer", "Long", "Double", "Float");

  private final EmitContext context;

  SetterViews(EmitContext context) {
    this.context = context;
  }

  List<ModelView.Setter> of(IrTypeUse use, String field, IntFunction<JavadocText> doc) {
    TypeName type = context.types().of(use);
    JavaIdentifier name = JavaIdentifier.of(field);
    JavadocText comment = doc.apply(INDENT);
    List<ModelView.Setter> setters = new ArrayList<>();
    if (isUnboxable(type)) {
      setters.add(new ModelView.Setter(comment, TypeCode.of(type.unbox()), given(name)));
      if (use.nullable()) {
        setters.add(new ModelView.Setter(comment, TypeCode.nullable(type), given(name)));
      }
      return setters;
    }
    setters.add(new ModelView.Setter(comment, parameterType(use, type), value(use, type, name)));
    if (type.equals(RuntimeTypes.INT64_STRING)) {
      JavaCode exact = JavaCode.of("%s.of(%s)", TypeCode.of(type), name);
      setters.add(new ModelView.Setter(comment, TypeCode.of(TypeName.LONG), exact));
    }
    return setters;
  }

  private static boolean isUnboxable(TypeName type) {
    return type instanceof ClassName name
        && name.packageName().equals("java.lang")
        && UNBOXABLE.contains(name.simpleName());
  }

  private static JavaCode given(JavaIdentifier name) {
    return JavaCode.of("%s", name);
  }

  /** What a caller hands over. */
  JavaCode parameterType(IrTypeUse use, TypeName type) {
    TypeName parameter =
        context.types().declaration(use) instanceof IrDeclaration.Model
            ? ParameterizedTypeName.get(
                RuntimeTypes.FILL, ((ClassName) type).nestedClass("Builder"))
            : type;
    return use.nullable() ? TypeCode.nullable(parameter) : TypeCode.of(parameter);
  }

  /** What a caller hands over where a value is demanded. */
  JavaCode argumentType(IrTypeUse use, TypeName type) {
    IrTypeUse demanded = new IrTypeUse(use.type(), false, use.facts());
    return isUnboxable(type) ? TypeCode.of(type.unbox()) : parameterType(demanded, type);
  }

  /** What the field holds of it: complete and unmodifiable. */
  JavaCode value(IrTypeUse use, TypeName type, JavaIdentifier name) {
    JavaCode value = whole(use, type, name);
    boolean asGiven = value.text().equals(name.text());
    if (use.nullable()) {
      return asGiven ? value : JavaCode.of("%s == null ? null : %s", name, value);
    }
    return asGiven
        ? JavaCode.of(
            "`java.util.Objects`.requireNonNull(%s, %s)", name, JavaLiteral.of(name.text()))
        : value;
  }

  /** A variable of a type's own name, as one that starts with a digit has, would hide the type. */
  private static JavaCode named(ClassName type, JavaIdentifier variable) {
    return type.simpleName().equals(variable.text())
        ? JavaCode.qualifiedName(type.canonicalName())
        : TypeCode.of(type);
  }

  private JavaCode whole(IrTypeUse use, TypeName type, JavaIdentifier name) {
    if (context.types().declaration(use) instanceof IrDeclaration.Model) {
      return JavaCode.of(
          "%s.fill(%s.builder(), %s).build()",
          TypeCode.of(RuntimeTypes.FILL), named((ClassName) type, name), name);
    }
    if (context.types().mapping(use).isPresent()) {
      return given(name);
    }
    if (use.type() instanceof IrType.Array array) {
      return array.items().nullable()
          ? JavaCode.of(
              "`java.util.Collections`.unmodifiableList(new `java.util.ArrayList`<>(%s))", name)
          : JavaCode.of("`java.util.List`.copyOf(%s)", name);
    }
    if (use.type() instanceof IrType.Map) {
      return JavaCode.of(
          "`java.util.Collections`.unmodifiableMap(new `java.util.LinkedHashMap`<>(%s))", name);
    }
    return given(name);
  }
}
