package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells of parts that {@code allOf} has gained or lost. What they say is compared as if it stood in
 * the schema itself, so a part that holds what stood beside it before is no news; one more in a
 * list that was there is.
 */
final class PartComparison {
  private PartComparison() {}

  static void compare(Pair pair) {
    List<SpecNode> before = parts(pair.base());
    List<SpecNode> now = parts(pair.revision());
    boolean listed = !before.isEmpty() && !now.isEmpty();
    List<SpecNode> gone = new ArrayList<>(before);
    List<SpecNode> come = new ArrayList<>(now);
    match(gone, come, PartComparison::name, PartComparison::name);
    if (gone.isEmpty() && come.isEmpty()) {
      return;
    }
    Set<SpecNode> alone = alone(pair.base());
    alone.addAll(alone(pair.revision()));
    Set<String> shapesBefore = shapes(before, pair.walk().shapesBefore());
    Set<String> shapesNow = shapes(now, pair.walk().shapesNow());
    match(gone, come, pair.walk().shapesBefore()::of, pair.walk().shapesNow()::of);
    // What has neither name nor shape in common is taken for the same part, as far as there are
    // two.
    match(gone, come, PartComparison::unnamed, PartComparison::unnamed);
    // What was the whole schema and is a part of it now, or was a part, says what it said.
    String whole = pair.walk().shapesBefore().of(pair.base());
    String wholeNow = pair.walk().shapesNow().of(pair.revision());
    Predicate<SpecNode> mayBeAll = part -> !listed || alone.contains(part);
    come.removeIf(part -> mayBeAll.test(part) && pair.walk().shapesNow().of(part).equals(whole));
    gone.removeIf(
        part -> mayBeAll.test(part) && pair.walk().shapesBefore().of(part).equals(wholeNow));
    gone.removeIf(part -> isCopy(part, pair.walk().shapesBefore(), shapesNow));
    come.removeIf(part -> isCopy(part, pair.walk().shapesNow(), shapesBefore));
    boolean changed =
        pair.changes().stream().anyMatch(change -> !change.rule().area().equals("documentation"));
    // All that a part says has been told: where a list is new it is no worse than that.
    boolean weighs = listed ? changed : pair.changes().stream().anyMatch(PartComparison::weighs);
    if (listed || changed) {
      gone.forEach(part -> told(pair, part, pair.walk().base(), weighs, "all-of-removed"));
      come.forEach(part -> told(pair, part, pair.walk().revision(), weighs, "all-of-added"));
    } else {
      gone.stream()
          .filter(PartComparison::isAnnotation)
          .forEach(part -> told(pair, part, pair.walk().base(), false, "all-of-removed"));
      come.stream()
          .filter(PartComparison::isAnnotation)
          .forEach(part -> told(pair, part, pair.walk().revision(), false, "all-of-added"));
    }
  }

  private static boolean weighs(WireChange change) {
    return change.rule().wire() != Verdict.COMPATIBLE;
  }

  private static void told(
      Pair pair, SpecNode part, SchemaReader reader, boolean changed, String family) {
    boolean annotation = isAnnotation(part);
    // A part that says nothing new is none the less news to readers.
    Scope scope = changed || annotation ? pair.scope() : pair.scope().harmless();
    Telling telling = pair.tell(scope, annotation ? family + "-annotation-only" : family);
    (family.endsWith("added") ? telling.now(part) : telling.before(part))
        .word("name", Variants.shown(part, reader.read(part)))
        .add();
  }

  private static boolean isAnnotation(SpecNode part) {
    return part instanceof SpecObject object
        && !object.members().isEmpty()
        && object.members().keySet().stream()
            .allMatch(name -> name.equals("default") || Keywords.isDocumentation(name));
  }

  /** All layers' parts, a named one once. */
  private static List<SpecNode> parts(Schema schema) {
    List<SpecNode> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Found found : schema.all("allOf")) {
      if (found.value() instanceof SpecArray list) {
        list.items().stream()
            .filter(part -> name(part).isEmpty() || names.add(name(part)))
            .forEach(parts::add);
      }
    }
    return parts;
  }

  /** The parts that are all that their list holds. */
  private static Set<SpecNode> alone(Schema schema) {
    Set<SpecNode> alone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Found found : schema.all("allOf")) {
      if (found.value() instanceof SpecArray list && list.items().size() == 1) {
        alone.add(list.items().get(0));
      }
    }
    return alone;
  }

  private static Set<String> shapes(List<SpecNode> parts, Shapes shapes) {
    return parts.stream().map(shapes::of).collect(Collectors.toSet());
  }

  /** Whether a part is a copy of one that the other state has, too. */
  private static boolean isCopy(SpecNode part, Shapes shapes, Set<String> others) {
    return name(part).isEmpty() && !isAnnotation(part) && others.contains(shapes.of(part));
  }

  private static String name(SpecNode part) {
    String name = Variants.reference(part);
    return name == null ? "" : name;
  }

  private static String unnamed(SpecNode part) {
    return name(part).isEmpty() && !isAnnotation(part) ? "inline" : "";
  }

  /** Takes out of both lists what has the same key, one for one; an empty key is none. */
  private static void match(
      List<SpecNode> gone,
      List<SpecNode> come,
      Function<SpecNode, String> keyBefore,
      Function<SpecNode, String> keyNow) {
    Map<String, Deque<SpecNode>> open = new HashMap<>();
    come.forEach(
        part -> open.computeIfAbsent(keyNow.apply(part), key -> new ArrayDeque<>()).add(part));
    open.remove("");
    for (SpecNode part : List.copyOf(gone)) {
      SpecNode same = open.getOrDefault(keyBefore.apply(part), new ArrayDeque<>()).poll();
      if (same != null) {
        gone.remove(part);
        come.remove(same);
      }
    }
  }
}
