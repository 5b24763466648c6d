package dev.specfit.engine;

import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.naming.NamedApi;
import java.util.Locale;

/** What a value is, in a few words. */
final class TypeWords {
  private final NamedApi named;

  TypeWords(NamedApi named) {
    this.named = named;
  }

  String of(IrTypeUse use) {
    return of(use.type()) + (use.nullable() ? " or null" : "");
  }

  private String of(IrType type) {
    if (type instanceof IrType.Scalar scalar) {
      return scalar.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (type instanceof IrType.Array array) {
      return "list of " + of(array.items());
    }
    if (type instanceof IrType.Map map) {
      return "map of " + of(map.values());
    }
    if (type instanceof IrType.Ref ref) {
      return named.type(ref.target());
    }
    return switch (((IrType.Json) type).kind()) {
      case ANY -> "any JSON";
      case OBJECT -> "any JSON object";
      case ARRAY -> "any JSON array";
    };
  }

  /** Whether a value is left as JSON because the document doesn't say what it is. */
  static boolean isUndescribed(IrTypeUse use) {
    if (use.type() instanceof IrType.Array array) {
      return isUndescribed(array.items());
    }
    if (use.type() instanceof IrType.Map map) {
      return isUndescribed(map.values());
    }
    return use.type() instanceof IrType.Json;
  }
}
