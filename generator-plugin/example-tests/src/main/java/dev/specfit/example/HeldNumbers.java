package dev.specfit.example;

import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client's number types hold of a parameter's value. A number's {@code format} is no more
 * than a note for JSON Schema, but it decides which type callers have to give.
 */
final class HeldNumbers {
  private HeldNumbers() {}

  /** The value that arrives; empty where a number is too large. */
  static Optional<JsonValue> held(IrType type, JsonValue value) {
    if (type instanceof IrType.Array array && value instanceof JsonArray items) {
      List<JsonValue> held = new ArrayList<>();
      for (JsonValue item : items) {
        held(array.items().type(), item).ifPresent(held::add);
      }
      return held.size() == items.size() ? Optional.of(JsonArray.of(held)) : Optional.empty();
    }
    return type instanceof IrType.Scalar scalar && value instanceof JsonNumber number
        ? held(scalar.kind(), number)
        : Optional.of(value);
  }

  private static Optional<JsonValue> held(IrScalarKind kind, JsonNumber number) {
    BigDecimal exact = number.bigDecimal();
    return switch (kind) {
      case INT32 -> within(Integer.MIN_VALUE, exact, Integer.MAX_VALUE, number);
      case INT64 -> within(Long.MIN_VALUE, exact, Long.MAX_VALUE, number);
      case FLOAT -> rounded(exact, Float.toString(exact.floatValue()), number);
      case DOUBLE -> rounded(exact, Double.toString(exact.doubleValue()), number);
      default -> Optional.of(number);
    };
  }

  private static Optional<JsonValue> within(
      long least, BigDecimal exact, long most, JsonNumber number) {
    boolean fits =
        exact.compareTo(BigDecimal.valueOf(least)) >= 0
            && exact.compareTo(BigDecimal.valueOf(most)) <= 0;
    return fits ? Optional.of(number) : Optional.empty();
  }

  private static Optional<JsonValue> rounded(BigDecimal exact, String held, JsonNumber number) {
    if (held.endsWith("Infinity")) {
      return Optional.empty();
    }
    BigDecimal rounded = new BigDecimal(held);
    return Optional.of(rounded.compareTo(exact) == 0 ? number : JsonNumber.of(rounded.toString()));
  }
}
