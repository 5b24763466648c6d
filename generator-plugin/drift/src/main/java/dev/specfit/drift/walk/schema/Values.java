package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values that {@code enum} and {@code const} list, and when two values are the same. */
final class Values {
  private Values() {}

  /** A text that two values share if they are the same JSON value. */
  static String canonical(SpecNode node) {
    if (node instanceof SpecScalar scalar) {
      return switch (scalar.kind()) {
        case STRING -> '"' + scalar.text() + '"';
        case NUMBER -> number(scalar.text());
        case BOOLEAN, NULL -> scalar.text();
      };
    }
    if (node instanceof SpecArray array) {
      return array.items().stream()
          .map(Values::canonical)
          .collect(Collectors.joining(",", "[", "]"));
    }
    Map<String, String> members = new TreeMap<>();
    ((SpecObject) node).members().forEach((name, value) -> members.put(name, canonical(value)));
    return members.toString();
  }

  private static String number(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > 1_000
          ? text
          : number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** Whether both are absent, or the same value. */
  static boolean same(@Nullable SpecNode one, @Nullable SpecNode other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return canonical(one).equals(canonical(other));
  }

  /** Whether {@code enum} lists null. */
  static boolean saysNull(Schema schema) {
    return schema.all("enum").stream()
        .anyMatch(
            found ->
                found.value() instanceof SpecArray array
                    && array.items().stream().anyMatch(Values::isNull));
  }

  static boolean isNull(SpecNode node) {
    return node instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.NULL;
  }

  /** The values but null that all layers' {@code enum} list; null if none has one. */
  static @Nullable Map<String, SpecNode> listed(Schema schema, String keyword) {
    Map<String, SpecNode> common = null;
    for (Found found : schema.all(keyword)) {
      if (found.value() instanceof SpecArray array) {
        Map<String, SpecNode> own = new LinkedHashMap<>();
        array.items().stream()
            .filter(item -> !isNull(item))
            .forEach(item -> own.putIfAbsent(canonical(item), item));
        if (common == null) {
          common = own;
        } else {
          common.keySet().retainAll(own.keySet());
        }
      }
    }
    return common;
  }

  /**
   * The values that a choice of constants, or of lists, allows, as documents write that want to say
   * something of each; null if a schema is none.
   */
  static @Nullable Map<String, SpecNode> constants(Schema schema, SchemaReader reader) {
    if (schema.unions().size() != 1) {
      return null;
    }
    Map<String, SpecNode> values = new LinkedHashMap<>();
    for (SpecNode variant : schema.unions().get(0).variants()) {
      Map<String, SpecNode> own = named(reader.read(variant));
      if (own == null) {
        return null;
      }
      values.putAll(own);
    }
    return values;
  }

  /** The one value that {@code const} names, or those that {@code enum} lists. */
  private static @Nullable Map<String, SpecNode> named(Schema schema) {
    Found constant = schema.first("const");
    return constant == null
        ? listed(schema, "enum")
        : Map.of(canonical(constant.value()), constant.value());
  }

  /**
   * Whether one state has no type but names its values, all of the other state's type: then the
   * type says nothing new.
   */
  static boolean sayTheType(Pair pair) {
    boolean untyped = pair.base().types().isEmpty();
    Schema naming = untyped ? pair.base() : pair.revision();
    Set<String> types = (untyped ? pair.revision() : pair.base()).types();
    if (types.isEmpty() || !naming.types().isEmpty()) {
      return false;
    }
    SchemaReader reader = untyped ? pair.walk().base() : pair.walk().revision();
    Map<String, SpecNode> own = named(naming);
    Map<String, SpecNode> values = own == null ? constants(naming, reader) : own;
    return values != null
        && values.values().stream().allMatch(value -> Types.contains(types, Set.of(type(value))));
  }

  private static String type(SpecNode value) {
    if (!(value instanceof SpecScalar scalar)) {
      return value instanceof SpecArray ? "array" : "object";
    }
    BigDecimal number = BoundComparison.Numbers.of(scalar);
    return switch (scalar.kind()) {
      case NUMBER ->
          number != null && number.stripTrailingZeros().scale() <= 0 ? "integer" : "number";
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
    };
  }

  /** Whether one state lists its values and the other has a choice of constants. */
  static boolean areListedOtherwise(Pair pair) {
    boolean was = listed(pair.base(), "enum") != null;
    boolean is = listed(pair.revision(), "enum") != null;
    return was != is
        && (was
            ? constants(pair.revision(), pair.walk().revision()) != null
            : constants(pair.base(), pair.walk().base()) != null);
  }

  /** The items of several lists, whatever their order. */
  static Set<String> set(List<Found> lists) {
    Set<String> items = new TreeSet<>();
    for (Found found : lists) {
      if (found.value() instanceof SpecArray array) {
        array.items().forEach(item -> items.add(canonical(item)));
      }
    }
    return items;
  }
}
