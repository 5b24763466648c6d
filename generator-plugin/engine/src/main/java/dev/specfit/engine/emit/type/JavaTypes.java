package dev.specfit.engine.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.NamedApi;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the IR's types are called in Java. Everything is boxed: absent is null. */
public final class JavaTypes {
  private final NamedApi named;
  private final EmitOptions options;
  private final Map<IrId, IrDeclaration> declarations = new HashMap<>();

  public JavaTypes(NamedApi named, EmitOptions options) {
    this.named = named;
    this.options = options;
    named.api().types().forEach(type -> declarations.put(type.id(), type));
  }

  /** The class of a value in a place, without regard to nullness. */
  public TypeName of(IrTypeUse use) {
    Optional<EmitOptions.TypeMapping> mapping = mapping(use);
    if (mapping.isPresent()) {
      return TypeCode.named(mapping.get().type());
    }
    IrType type = use.type();
    if (type instanceof IrType.Scalar scalar) {
      return scalar(scalar.kind());
    }
    if (type instanceof IrType.Array array) {
      return ParameterizedTypeName.get(RuntimeTypes.LIST, element(array.items()));
    }
    if (type instanceof IrType.Map map) {
      return ParameterizedTypeName.get(
          RuntimeTypes.MAP, ClassName.get(String.class), element(map.values()));
    }
    if (type instanceof IrType.Json json) {
      return switch (json.kind()) {
        case ANY -> RuntimeTypes.JSON_VALUE;
        case OBJECT -> RuntimeTypes.JSON_OBJECT;
        case ARRAY -> RuntimeTypes.JSON_ARRAY;
      };
    }
    return declared(((IrType.Ref) type).target());
  }

  /** The class generated for a declaration. */
  public ClassName declared(IrId id) {
    return ClassName.get(options.modelPackage(), named.type(id));
  }

  /** The adapter generated for a declaration. */
  public ClassName adapterOf(IrId id) {
    return ClassName.get(options.modelPackage(), named.type(id) + "JsonAdapter");
  }

  /** A declaration by its id. */
  public @Nullable IrDeclaration declaration(IrId id) {
    return declarations.get(id);
  }

  /** The declaration a use refers to, or null if it is none. */
  public @Nullable IrDeclaration declaration(IrTypeUse use) {
    return use.type() instanceof IrType.Ref ref && mapping(use).isEmpty()
        ? declarations.get(ref.target())
        : null;
  }

  /** The user's type for a value, by its format or by its schema's name. */
  public Optional<EmitOptions.TypeMapping> mapping(IrTypeUse use) {
    if (options.typeMappings().isEmpty()) {
      return Optional.empty();
    }
    String key =
        use.type() instanceof IrType.Ref ref
            ? named.types().getOrDefault(ref.target(), "")
            : use.type() instanceof IrType.Scalar ? use.facts().format() : null;
    return Optional.ofNullable(key).map(options.typeMappings()::get);
  }

  private TypeName element(IrTypeUse use) {
    TypeName type = of(use);
    return use.nullable() ? RuntimeTypes.nullable(type) : type;
  }

  private static TypeName scalar(IrScalarKind kind) {
    return switch (kind) {
      case STRING -> ClassName.get(String.class);
      case BASE64 -> RuntimeTypes.BASE64_STRING;
      case BINARY -> RuntimeTypes.FILE_PART;
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INT32 -> ClassName.get(Integer.class);
      case INT64 -> ClassName.get(Long.class);
      case DECIMAL -> RuntimeTypes.BIG_DECIMAL;
      case DOUBLE -> ClassName.get(Double.class);
      case FLOAT -> ClassName.get(Float.class);
      case DATE -> RuntimeTypes.LOCAL_DATE;
      case DATE_TIME -> RuntimeTypes.DATE_TIME_STRING;
      case INT64_STRING -> RuntimeTypes.INT64_STRING;
      case DECIMAL_STRING -> RuntimeTypes.DECIMAL_STRING;
    };
  }
}
