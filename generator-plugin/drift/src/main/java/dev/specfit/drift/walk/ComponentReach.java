package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which components of a state anything refers to that is none, be it by way of others. What only
 * operations use that aren't selected is used, too.
 */
final class ComponentReach {
  private static final String COMPONENTS = "components";

  private final Map<JsonPointer, Set<JsonPointer>> references = new HashMap<>();
  private final Set<JsonPointer> reached = new HashSet<>();
  private final Set<JsonPointer> others = new HashSet<>();

  private ComponentReach() {}

  static ComponentReach of(Side side) {
    ComponentReach reach = new ComponentReach();
    Nodes.members(side.root(), COMPONENTS)
        .forEach((kind, all) -> Nodes.members(all).forEach((name, c) -> reach.add(kind, name, c)));
    SpecObject origin = side.document().origin();
    Map<String, SpecNode> whole = Nodes.members(origin == null ? side.root() : origin);
    Set<String> used = new HashSet<>();
    whole.forEach(
        (name, node) -> {
          if (!name.equals(COMPONENTS)) {
            collect(node, used);
          }
        });
    reach.follow(components(used));
    return reach;
  }

  /** Whether a component is used. */
  boolean has(String kind, String name) {
    return reached.contains(component(kind, name));
  }

  /** Whether a component is used, or another that isn't refers to it. */
  boolean isReferredTo(String kind, String name) {
    return has(kind, name) || others.contains(component(kind, name));
  }

  private void add(String kind, String name, SpecNode node) {
    JsonPointer component = component(kind, name);
    Set<String> texts = new HashSet<>();
    collect(node, texts);
    Set<JsonPointer> to = components(texts);
    to.remove(component);
    references.put(component, to);
    others.addAll(to);
  }

  private void follow(Collection<JsonPointer> used) {
    Deque<JsonPointer> open = new ArrayDeque<>(used);
    while (!open.isEmpty()) {
      JsonPointer component = open.remove();
      if (reached.add(component)) {
        open.addAll(references.getOrDefault(component, Set.of()));
      }
    }
  }

  private static JsonPointer component(String kind, String name) {
    return new JsonPointer(List.of(COMPONENTS, kind, name));
  }

  /** The components that references lead to, or into. */
  private static Set<JsonPointer> components(Set<String> references) {
    Set<JsonPointer> components = new HashSet<>();
    for (String reference : references) {
      List<String> tokens = JsonPointer.parse(reference).tokens();
      if (tokens.size() > 2 && tokens.get(0).equals(COMPONENTS)) {
        components.add(component(tokens.get(1), tokens.get(2)));
      }
    }
    return components;
  }

  /** All references in a tree, whose depth is the reader's to bound. */
  private static void collect(SpecNode node, Set<String> into) {
    if (node instanceof SpecArray array) {
      array.items().forEach(item -> collect(item, into));
    } else if (node instanceof SpecObject object) {
      add(Side.reference(object), into);
      Nodes.members(object.get("discriminator"), "mapping")
          .values()
          .forEach(target -> add(mapped(Nodes.text(target)), into));
      object.members().values().forEach(member -> collect(member, into));
    }
  }

  private static void add(@Nullable String reference, Set<String> into) {
    if (reference != null && reference.startsWith("#/")) {
      into.add(reference);
    }
  }

  /** A mapping names a schema, or refers to it (OpenAPI 3.1, 4.8.25.3). */
  private static @Nullable String mapped(@Nullable String target) {
    if (target == null || target.startsWith("#/")) {
      return target;
    }
    return "#/components/schemas/" + target.replace("~", "~0").replace("/", "~1");
  }
}
