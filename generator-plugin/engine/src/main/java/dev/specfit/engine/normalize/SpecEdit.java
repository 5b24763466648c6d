package dev.specfit.engine.normalize;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Small changes to located trees, which are immutable: each answers a copy. */
final class SpecEdit {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private SpecEdit() {}

  /** The object with one member set, or removed where {@code value} is null. */
  static SpecObject with(SpecObject object, String name, @Nullable SpecNode value) {
    Map<String, SpecNode> members = new LinkedHashMap<>(object.members());
    if (value == null) {
      members.remove(name);
    } else {
      members.put(name, value);
    }
    return object.with(object.pointer(), members);
  }

  /** The document with every operation below {@code paths} changed; null removes one. */
  static SpecDocument eachOperation(
      SpecDocument document, BiFunction<String, SpecObject, @Nullable SpecObject> change) {
    if (!(document.root().get("paths") instanceof SpecObject paths)) {
      return document;
    }
    Map<String, SpecNode> changed = new LinkedHashMap<>();
    paths
        .members()
        .forEach(
            (path, item) ->
                changed.put(
                    path,
                    item instanceof SpecObject object
                        ? operations(object, operation -> change.apply(path, operation))
                        : item));
    SpecObject edited = paths.with(paths.pointer(), changed);
    return document.edited(with(document.root(), "paths", edited));
  }

  private static SpecObject operations(
      SpecObject item, Function<SpecObject, @Nullable SpecObject> change) {
    Map<String, SpecNode> members = new LinkedHashMap<>();
    item.members()
        .forEach(
            (key, value) -> {
              SpecNode edited =
                  METHODS.contains(key) && value instanceof SpecObject operation
                      ? change.apply(operation)
                      : value;
              if (edited != null) {
                members.put(key, edited);
              }
            });
    return item.with(item.pointer(), members);
  }

  /** The document with the parameters of every operation changed. */
  static SpecDocument eachParameterList(
      SpecDocument document, BiFunction<String, List<SpecNode>, List<SpecNode>> change) {
    return eachOperation(
        document,
        (path, operation) -> {
          List<SpecNode> before = items(operation.get("parameters"));
          List<SpecNode> after = change.apply(path, before);
          if (after.equals(before)) {
            return operation;
          }
          return with(
              operation,
              "parameters",
              new SpecArray(operation.pointer().child("parameters"), operation.place(), after));
        });
  }

  /** An array's items; none where it isn't one. */
  static List<SpecNode> items(@Nullable SpecNode node) {
    return node instanceof SpecArray array ? array.items() : List.of();
  }

  /** A member's text, or null. */
  static @Nullable String text(@Nullable SpecNode node, String name) {
    return node instanceof SpecObject object && object.get(name) instanceof SpecScalar scalar
        ? scalar.text()
        : null;
  }

  /** The texts of an array of scalars. */
  static List<String> texts(@Nullable SpecNode node) {
    List<String> result = new ArrayList<>();
    for (SpecNode item : items(node)) {
      if (item instanceof SpecScalar scalar) {
        result.add(scalar.text());
      }
    }
    return result;
  }

  /** Follows {@code $ref}s inside the document; empty where they lead nowhere or in a circle. */
  static Optional<SpecObject> resolve(SpecDocument document, SpecNode node) {
    SpecNode at = node;
    Set<String> seen = new HashSet<>();
    while (true) {
      String ref = text(at, "$ref");
      if (ref == null) {
        return at instanceof SpecObject object ? Optional.of(object) : Optional.empty();
      }
      Optional<SpecNode> next =
          ref.startsWith("#/") && seen.add(ref)
              ? document.at(JsonPointer.parse(ref))
              : Optional.empty();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
  }
}
