package dev.specfit.drift.walk;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One way to prove who calls: all its schemes together.
 *
 * @param schemes the scopes that each scheme needs, by the scheme's name
 * @param node where it is written
 */
record Requirement(Map<String, Names> schemes, SpecNode node) {
  /** The ways that a list offers; none where it isn't a list. */
  static List<Requirement> list(@Nullable SpecNode security) {
    List<Requirement> list = new ArrayList<>();
    for (SpecNode alternative : Nodes.items(security)) {
      Map<String, Names> schemes = new TreeMap<>();
      Nodes.members(alternative)
          .forEach(
              (name, scopes) -> {
                if (!name.startsWith("x-") || scopes instanceof SpecArray) {
                  schemes.put(name, Names.of(scopes));
                }
              });
      list.add(new Requirement(schemes, alternative));
    }
    return list;
  }

  /** Whether it asks for the same schemes and scopes. */
  boolean isSame(Requirement other) {
    return schemes.equals(other.schemes);
  }

  /** Whether it asks for the same schemes, with whatever scopes. */
  boolean hasSchemesOf(Requirement other) {
    return schemes.keySet().equals(other.schemes.keySet());
  }

  /** Whether credentials that were enough for another one are enough for this. */
  boolean isMetBy(Requirement other) {
    return schemes.entrySet().stream()
        .allMatch(
            scheme -> {
              Names scopes = other.schemes.get(scheme.getKey());
              return scopes != null && scheme.getValue().without(scopes).isEmpty();
            });
  }

  /** The same with other names for its schemes. */
  Requirement renamed(UnaryOperator<String> names) {
    Map<String, Names> renamed = new TreeMap<>();
    schemes.forEach((name, scopes) -> renamed.put(names.apply(name), scopes));
    return new Requirement(renamed, node);
  }

  /** How sentences call it: {@code `key` and `token`}. */
  String title() {
    List<String> names = schemes.keySet().stream().map(name -> "`" + name + "`").toList();
    return names.isEmpty() ? "calls without credentials" : String.join(" and ", names);
  }
}
