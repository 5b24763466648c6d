package dev.specfit.engine.emit;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every property that a schema in a document's operations leads to, references followed. */
final class ReachedProperties {
  private static final Set<String> ONE = Set.of("items", "additionalProperties", "schema");
  private static final Set<String> SEVERAL = Set.of("allOf", "oneOf", "anyOf", "prefixItems");

  private final SpecDocument document;
  private final Predicate<SpecNode> left;
  private final Set<String> seen = new HashSet<>();
  private final Deque<SpecNode> open = new ArrayDeque<>();
  private final Map<SpecNode, String> found = new LinkedHashMap<>();
  private final Set<String> composed = new HashSet<>();

  /**
   * Looks through a document.
   *
   * @param left whether a node is left alone
   */
  ReachedProperties(SpecDocument document, Predicate<SpecNode> left) {
    this.document = document;
    this.left = left;
    open.add(document.root());
    members(document.root().get("paths")).values().forEach(this::addEverywhere);
    walk();
  }

  /** The properties' schemas with the properties' names. */
  Map<SpecNode, String> found() {
    return found;
  }

  /** The pointers of schemas that are folded with others by an {@code allOf}. */
  Set<String> composed() {
    return composed;
  }

  /** Finds schemas below anything that isn't one. */
  private void addEverywhere(SpecNode node) {
    if (left.test(node) || !seen.add("any" + node.pointer())) {
      return;
    }
    if (node instanceof SpecObject object) {
      follow(object, true);
      object
          .members()
          .forEach(
              (name, value) -> {
                if (name.equals("schema")) {
                  open.add(value);
                } else if (!name.startsWith("x-") && !name.startsWith("example")) {
                  addEverywhere(value);
                }
              });
    } else if (node instanceof SpecArray array) {
      array.items().forEach(this::addEverywhere);
    }
  }

  private void follow(SpecObject object, boolean anything) {
    String ref = Omissions.text(object, "$ref");
    if (ref != null && ref.startsWith("#/")) {
      SpecNode target = document.at(JsonPointer.parse(ref)).orElse(null);
      if (target != null && anything) {
        addEverywhere(target);
      } else if (target != null) {
        open.add(target);
      }
    }
  }

  private void walk() {
    for (SpecNode node = open.poll(); node != null; node = open.poll()) {
      if (node instanceof SpecObject schema && seen.add("schema" + schema.pointer())) {
        follow(schema, false);
        members(schema.get("properties"))
            .forEach(
                (name, property) -> {
                  found.put(property, name);
                  open.add(property);
                });
        ONE.forEach(keyword -> add(schema.get(keyword)));
        for (String keyword : SEVERAL) {
          if (schema.get(keyword) instanceof SpecArray array) {
            open.addAll(array.items());
            if (keyword.equals("allOf")) {
              composed.add(schema.pointer().toString());
              array.items().forEach(this::compose);
            }
          }
        }
      }
    }
  }

  /** Properties of one name are folded as well, however deep. */
  private void compose(SpecNode member) {
    if (member instanceof SpecObject schema && composed.add(schema.pointer().toString())) {
      String ref = Omissions.text(schema, "$ref");
      if (ref != null && ref.startsWith("#/")) {
        document.at(JsonPointer.parse(ref)).ifPresent(this::compose);
      }
      members(schema.get("properties")).values().forEach(this::compose);
      if (schema.get("items") != null) {
        compose(schema.get("items"));
      }
    }
  }

  private void add(@Nullable SpecNode node) {
    if (node != null) {
      open.add(node);
    }
  }

  private static Map<String, SpecNode> members(@Nullable SpecNode node) {
    return Omissions.members(node);
  }
}
