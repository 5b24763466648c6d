package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What schemas of one state look like to values, to a bounded depth, documentation aside. Two
 * schemas of one shape may be taken for each other whatever their names.
 */
final class Shapes {
  private static final int DEPTH = 3;
  private static final List<String> SAYING =
      List.of(
          "format",
          "x-format",
          "pattern",
          "const",
          "multipleOf",
          "maximum",
          "minimum",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "maxLength",
          "minLength",
          "maxItems",
          "minItems",
          "uniqueItems");
  private static final List<String> HOLDING = List.of("items", "additionalProperties", "not");

  private final SchemaReader reader;
  private final IdentityHashMap<Schema, Map<Integer, String>> known = new IdentityHashMap<>();
  private final Map<String, String> numbers;

  /** Both states' shapes have to share the numbers that stand for shapes. */
  Shapes(SchemaReader reader, Map<String, String> numbers) {
    this.reader = reader;
    this.numbers = numbers;
  }

  String of(SpecNode node) {
    return of(reader.read(node));
  }

  String of(Schema schema) {
    return of(schema, DEPTH);
  }

  private String of(Schema written, int depth) {
    Schema schema = reader.unfolded(written);
    Map<Integer, String> own = known.computeIfAbsent(schema, s -> new HashMap<>());
    String shape = own.get(depth);
    if (shape == null) {
      shape = number(depth == 0 ? surface(schema) : of(schema, 0) + parts(schema, depth - 1));
      own.put(depth, shape);
    }
    return shape;
  }

  private String number(String text) {
    return numbers.computeIfAbsent(text, t -> "#" + numbers.size());
  }

  /** What a schema says of itself, whatever its parts are. */
  private static String surface(Schema schema) {
    StringBuilder text = new StringBuilder();
    text.append(schema.never()).append(schema.types()).append(schema.nullable());
    for (String keyword : SAYING) {
      Found found = schema.first(keyword);
      if (found != null) {
        text.append(keyword).append(Values.canonical(found.value()));
      }
    }
    Map<String, SpecNode> values = Values.listed(schema, "enum");
    text.append(values == null ? "" : "enum" + new TreeSet<>(values.keySet()));
    text.append(new TreeSet<>(schema.required().keySet()));
    text.append(new TreeSet<>(schema.properties().keySet()));
    return text.toString();
  }

  private String parts(Schema schema, int depth) {
    StringBuilder text = new StringBuilder();
    Map<String, String> properties = new TreeMap<>();
    schema
        .properties()
        .forEach((name, found) -> properties.put(name, of(reader.read(found), depth)));
    text.append(properties);
    for (String keyword : HOLDING) {
      List<Found> found = schema.all(keyword);
      if (!found.isEmpty()) {
        text.append(keyword).append(of(reader.read(found), depth));
      }
    }
    for (Union union : schema.unions()) {
      TreeSet<String> variants = new TreeSet<>();
      union.variants().forEach(variant -> variants.add(of(reader.read(variant), depth)));
      text.append(union.keyword()).append(variants);
    }
    return text.toString();
  }
}
