package dev.specfit.document.yaml;

import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecNode;
import dev.specfit.document.TreeCopy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;

/** The anchored values of a document, and their copies where aliases stand. */
final class Anchors {
  private record Anchored(SpecNode node, long size) {}

  private final NodeBudget budget;
  private final Map<String, Anchored> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Anchors(NodeBudget budget) {
    this.budget = budget;
  }

  /** An anchored collection begins: until its end, an alias of it would have no end. */
  void open(Optional<Anchor> anchor) {
    anchor.ifPresent(a -> open.add(a.getValue()));
  }

  void define(Optional<Anchor> anchor, SpecNode node, long size) {
    anchor.ifPresent(
        a -> {
          open.remove(a.getValue());
          known.put(a.getValue(), new Anchored(node, size));
        });
  }

  SpecNode expand(Anchor alias, JsonPointer pointer, Place place, int depthLeft) {
    String name = alias.getValue();
    if (open.contains(name)) {
      throw new YamlProblem(
          DocumentDiagnostic.RECURSIVE_ALIAS,
          Quoted.of("*" + name) + " stands inside the value it repeats; use `$ref` for recursion",
          place);
    }
    Anchored anchored = known.get(name);
    if (anchored == null) {
      throw new YamlProblem(
          DocumentDiagnostic.UNKNOWN_ALIAS,
          "no value above is marked "
              + Quoted.of("&" + name)
              + "; put text that starts with `*`"
              + " in quotes",
          place);
    }
    budget.takeAliased(anchored.size, place);
    if (TreeCopy.depth(anchored.node) > depthLeft) {
      throw new YamlProblem(
          DocumentDiagnostic.NESTING_TOO_DEEP,
          "with " + Quoted.of("*" + name) + " expanded, values nest too deep",
          place);
    }
    return copy(anchored.node, pointer);
  }

  /** A copy under another pointer, each value of which counts. */
  SpecNode copy(SpecNode node, JsonPointer pointer) {
    return TreeCopy.at(node, pointer, copied -> budget.take(copied.place()));
  }
}
