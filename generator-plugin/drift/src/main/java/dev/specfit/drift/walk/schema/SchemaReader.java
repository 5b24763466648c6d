package dev.specfit.drift.walk.schema;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the schemas of one state, each once. */
final class SchemaReader {
  /** What a missing schema allows: anything. */
  static final Schema ANYTHING = new Schema(List.of(), List.of(), false, List.of());

  private static final String REF = "$ref";

  private final SpecDocument document;
  private final IdentityHashMap<SpecNode, Schema> read = new IdentityHashMap<>();
  private final Map<List<Schema>, Schema> merged = new HashMap<>();
  private final IdentityHashMap<Schema, Schema> unfolded = new IdentityHashMap<>();
  private final Map<String, Optional<SpecNode>> targets = new HashMap<>();

  SchemaReader(SpecDocument document) {
    this.document = document;
  }

  SpecDocument document() {
    return document;
  }

  /** The schema that a node describes. */
  Schema read(SpecNode node) {
    SpecNode place = followed(node);
    Schema known = read.get(place);
    if (known == null) {
      known = new Folding(this, false).fold(List.of(place));
      read.put(place, known);
    }
    return known;
  }

  /** The schema of values that all of several describe. */
  Schema read(List<Found> several) {
    List<Schema> each = several.stream().map(found -> read(found.value())).distinct().toList();
    if (each.isEmpty()) {
      return ANYTHING;
    }
    if (each.size() == 1) {
      return each.get(0);
    }
    return merged.computeIfAbsent(
        each, all -> new Folding(this, false).fold(several.stream().map(Found::value).toList()));
  }

  /** The same schema with each choice of one taken for the schema that it holds. */
  Schema unfolded(Schema schema) {
    if (schema.unions().stream().allMatch(union -> union.variants().size() > 1)) {
      return schema;
    }
    return unfolded.computeIfAbsent(schema, s -> new Folding(this, true).fold(s.layers()));
  }

  /** Where references lead that say nothing beside. */
  SpecNode followed(SpecNode node) {
    SpecNode at = node;
    Set<SpecNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (at instanceof SpecObject object
        && object.members().size() == 1
        && object.get(REF) instanceof SpecScalar ref
        && seen.add(at)) {
      Optional<SpecNode> target = target(ref.text());
      if (target.isEmpty()) {
        return at;
      }
      at = target.get();
    }
    return at;
  }

  /** Where a reference leads. */
  Optional<SpecNode> target(String ref) {
    return targets.computeIfAbsent(
        ref,
        text ->
            text.equals("#") || text.startsWith("#/")
                ? document.at(JsonPointer.parse(text))
                : Optional.empty());
  }

  /** What an object's reference leads to and what it lists under {@code allOf}. */
  List<SpecNode> parts(SpecObject object) {
    List<SpecNode> parts = new ArrayList<>();
    if (object.get(REF) instanceof SpecScalar ref) {
      target(ref.text()).ifPresent(parts::add);
    }
    if (object.get("allOf") instanceof SpecArray all) {
      parts.addAll(all.items());
    }
    return parts;
  }
}
