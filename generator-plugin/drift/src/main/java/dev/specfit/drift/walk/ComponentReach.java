package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which components of a state anything refers to that is none, be it by way of others. What only
 * operations use that aren't selected is used, too.
 */
final class ComponentReach {
  private static final String COMPONENTS = "components";

  private final Side side;
  private final Set<SpecNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonPointer> reached = new HashSet<>();
  private final Set<JsonPointer> others = new HashSet<>();
  private final Deque<SpecNode> open = new ArrayDeque<>();

  private ComponentReach(Side side) {
    this.side = side;
  }

  static ComponentReach of(Side side) {
    ComponentReach reach = new ComponentReach(side);
    SpecObject origin = side.document().origin();
    Nodes.members(origin == null ? side.root() : origin)
        .forEach(
            (name, node) -> {
              if (!name.equals(COMPONENTS)) {
                reach.open.add(node);
              }
            });
    reach.follow(true);
    Nodes.members(side.root(), COMPONENTS)
        .values()
        .forEach(each -> Nodes.members(each).values().forEach(reach::referring));
    return reach;
  }

  /** Whether a component is used. */
  boolean has(String kind, String name) {
    return reached.contains(new JsonPointer(List.of(COMPONENTS, kind, name)));
  }

  /** Whether a component is used, or another that isn't refers to it. */
  boolean isReferredTo(String kind, String name) {
    return has(kind, name) || others.contains(new JsonPointer(List.of(COMPONENTS, kind, name)));
  }

  private void referring(SpecNode component) {
    ComponentReach own = new ComponentReach(side);
    own.open.add(component);
    own.follow(false);
    own.reached.remove(component.pointer());
    others.addAll(own.reached);
  }

  private void follow(boolean far) {
    while (!open.isEmpty()) {
      SpecNode node = open.remove();
      if (seen.add(node)) {
        refer(Side.reference(node), far);
        Nodes.members(Nodes.member(node, "discriminator"), "mapping")
            .values()
            .forEach(target -> refer(mapped(Nodes.text(target)), far));
        open.addAll(Nodes.members(node).values());
        open.addAll(Nodes.items(node));
      }
    }
  }

  /** A mapping names a schema, or refers to it (OpenAPI 3.1, 4.8.25.3). */
  private static @Nullable String mapped(@Nullable String target) {
    if (target == null || target.startsWith("#/")) {
      return target;
    }
    return "#/components/schemas/" + target.replace("~", "~0").replace("/", "~1");
  }

  private void refer(@Nullable String reference, boolean far) {
    if (reference == null || !reference.startsWith("#/")) {
      return;
    }
    JsonPointer pointer = JsonPointer.parse(reference);
    List<String> tokens = pointer.tokens();
    if (tokens.size() > 2 && tokens.get(0).equals(COMPONENTS)) {
      reached.add(new JsonPointer(tokens.subList(0, 3)));
    }
    if (far) {
      side.document().at(pointer).ifPresent(open::add);
    }
  }
}
