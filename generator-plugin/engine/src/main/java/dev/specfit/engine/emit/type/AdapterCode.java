package dev.specfit.engine.emit.type;

import com.palantir.javapoet.ClassName;
import dev.specfit.engine.emit.EmitOptions.TypeMapping;
import dev.specfit.engine.emit.ReadyAdapters;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.Optional;

/**
 * The expressions that give adapters. They stand where they are used, not in static fields:
 * adapters of models that refer to each other would wait for each other's initialisation.
 */
public final class AdapterCode {
  private static final JavaCode SCALARS = TypeCode.of(RuntimeTypes.SCALARS);

  private final JavaTypes types;

  public AdapterCode(JavaTypes types) {
    this.types = types;
  }

  /** The adapter of a value in a place, without regard to nullness. */
  public JavaCode of(IrTypeUse use) {
    Optional<TypeMapping> mapping = types.mapping(use);
    if (mapping.isPresent()) {
      String named = mapping.get().adapter();
      if (named == null) {
        return JavaCode.of(
            "%s.%s",
            TypeCode.of(RuntimeTypes.MAPPED_TEXT),
            JavaIdentifier.of(ReadyAdapters.constant(mapping.get().type())));
      }
      ClassName adapter = TypeCode.named(named);
      return JavaCode.of("%s.of(new %s())", SCALARS, TypeCode.of(adapter));
    }
    IrType type = use.type();
    if (type instanceof IrType.Array array) {
      return JavaCode.of("%s.list(%s)", SCALARS, element(array.items()));
    }
    if (type instanceof IrType.Map map) {
      return JavaCode.of("%s.map(%s)", SCALARS, element(map.values()));
    }
    if (type instanceof IrType.Ref ref) {
      return JavaCode.of("%s.INSTANCE", TypeCode.of(types.adapterOf(ref.target())));
    }
    return JavaCode.of("%s.%s", SCALARS, JavaIdentifier.of(constant(type)));
  }

  /** The adapter of an array's items or a map's values. */
  public JavaCode element(IrTypeUse use) {
    JavaCode adapter = of(use);
    return use.nullable() ? JavaCode.of("%s.nullable(%s)", SCALARS, adapter) : adapter;
  }

  private static String constant(IrType type) {
    if (type instanceof IrType.Json json) {
      return switch (json.kind()) {
        case ANY -> "JSON";
        case OBJECT -> "JSON_OBJECT";
        case ARRAY -> "JSON_ARRAY";
      };
    }
    IrScalarKind kind = ((IrType.Scalar) type).kind();
    return kind == IrScalarKind.BINARY ? "FILE_PART" : kind.name();
  }
}
