package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers whether anything of a thing is described otherwise, to tell it once. */
final class Prose {
  /** What is said to readers of the API as such, beside what describes any part. */
  private static final Set<String> OF_API = Set.of("contact", "license", "termsOfService");

  private final Walk walk;
  private boolean changed;

  Prose(Walk walk) {
    this.walk = walk;
  }

  /** Compares what two states of one part are described by. */
  void compare(@Nullable SpecNode before, @Nullable SpecNode after) {
    if (changed || !(before instanceof SpecObject was) || !(after instanceof SpecObject is)) {
      return;
    }
    for (String name : Canonical.PROSE) {
      boolean example = name.startsWith("example");
      changed |= !example && differs(was.get(name), is.get(name));
    }
    for (String name : OF_API) {
      changed |= differs(was.get(name), is.get(name));
    }
    changed |= !examples(walk.base(), was).equals(examples(walk.revision(), is));
  }

  /** Compares what the items of a list are described by that are in both states. */
  void compareEach(@Nullable SpecNode before, @Nullable SpecNode after, String key) {
    Map<String, SpecNode> now = new HashMap<>();
    Nodes.items(after).forEach(item -> now.put(String.valueOf(Nodes.text(item, key)), item));
    Nodes.items(before)
        .forEach(
            item -> {
              SpecNode same = now.get(String.valueOf(Nodes.text(item, key)));
              compare(item, same);
              Map<String, SpecNode> variables = Nodes.members(same, "variables");
              Nodes.members(item, "variables")
                  .forEach((name, variable) -> compare(variable, variables.get(name)));
            });
  }

  /** Compares which items a list describes. */
  void compareNames(@Nullable SpecNode before, @Nullable SpecNode after, String key) {
    changed |= !names(before, key).equals(names(after, key));
  }

  private static Set<String> names(@Nullable SpecNode list, String key) {
    Set<String> names = new TreeSet<>();
    Nodes.items(list).forEach(item -> names.add(String.valueOf(Nodes.text(item, key))));
    return names;
  }

  /** What examples show, whether there is one or a list of them by names that say nothing. */
  private static Set<String> examples(Side side, SpecObject node) {
    Set<String> shown = new TreeSet<>();
    SpecNode one = node.get("example");
    if (one != null) {
      shown.add(Canonical.whole(side, one));
    }
    for (SpecNode named : Nodes.members(node, "examples").values()) {
      SpecNode example = side.resolve(named);
      SpecNode value = Nodes.member(example, "value");
      String said =
          Stream.of("summary", "description")
              .map(text -> Nodes.text(example, text))
              .filter(Objects::nonNull)
              .collect(Collectors.joining("\n"));
      shown.add(Canonical.whole(side, value == null ? example : value) + said);
    }
    return shown;
  }

  private boolean differs(@Nullable SpecNode before, @Nullable SpecNode after) {
    String was = Nodes.text(before);
    String is = Nodes.text(after);
    if (was != null && is != null) {
      return !was.equals(is);
    }
    boolean sayNothing = (before == null || "".equals(was)) && (after == null || "".equals(is));
    return !sayNothing
        && !Canonical.whole(walk.base(), before).equals(Canonical.whole(walk.revision(), after));
  }

  /** Tells it. */
  void tell(Subject subject, SpecNode before, SpecNode after) {
    if (changed) {
      walk.findings()
          .changed("documentation-changed", subject, before, after, "is described otherwise");
    }
  }
}
