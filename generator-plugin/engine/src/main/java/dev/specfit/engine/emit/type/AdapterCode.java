package dev.specfit.engine.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.specfit.engine.emit.EmitOptions.TypeMapping;
import dev.specfit.engine.emit.ReadyAdapters;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.Optional;

/**
 * The expressions that give adapters. They stand where they are used, not in static fields:
 * adapters of models that refer to each other would wait for each other's initialisation.
 */
public final class AdapterCode {
  private final JavaTypes types;

  public AdapterCode(JavaTypes types) {
    this.types = types;
  }

  /** The adapter of a value in a place, without regard to nullness. */
  public CodeBlock of(IrTypeUse use) {
    Optional<TypeMapping> mapping = types.mapping(use);
    if (mapping.isPresent()) {
      String named = mapping.get().adapter();
      if (named == null) {
        return CodeBlock.of(
            "$T.$N", RuntimeTypes.MAPPED_TEXT, ReadyAdapters.constant(mapping.get().type()));
      }
      ClassName adapter = ClassName.bestGuess(named);
      return CodeBlock.of("$T.of(new $T())", RuntimeTypes.SCALARS, adapter);
    }
    IrType type = use.type();
    if (type instanceof IrType.Array array) {
      return CodeBlock.of("$T.list($L)", RuntimeTypes.SCALARS, element(array.items()));
    }
    if (type instanceof IrType.Map map) {
      return CodeBlock.of("$T.map($L)", RuntimeTypes.SCALARS, element(map.values()));
    }
    if (type instanceof IrType.Ref ref) {
      return CodeBlock.of("$T.INSTANCE", types.adapterOf(ref.target()));
    }
    return CodeBlock.of("$T.$N", RuntimeTypes.SCALARS, constant(type));
  }

  /** The adapter of an array's items or a map's values. */
  public CodeBlock element(IrTypeUse use) {
    CodeBlock adapter = of(use);
    return use.nullable()
        ? CodeBlock.of("$T.nullable($L)", RuntimeTypes.SCALARS, adapter)
        : adapter;
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
