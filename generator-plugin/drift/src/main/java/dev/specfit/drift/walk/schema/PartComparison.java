package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of parts that {@code allOf} has gained or lost. What they say is compared as if it stood in
 * the schema itself; the part is told of only where that has changed the schema.
 */
final class PartComparison {
  private PartComparison() {}

  static void compare(Pair pair) {
    Map<SpecNode, String> before = parts(pair.base(), pair.walk().shapesBefore());
    Map<SpecNode, String> now = parts(pair.revision(), pair.walk().shapesNow());
    if (before.isEmpty() && now.isEmpty()) {
      return;
    }
    boolean changed =
        pair.changes().stream().anyMatch(change -> !change.rule().area().equals("documentation"));
    List<SpecNode> gone = unmatched(before, now);
    List<SpecNode> come = unmatched(now, before);
    for (SpecNode part : gone) {
      told(pair, part, pair.walk().base(), changed, "all-of-removed");
    }
    for (SpecNode part : come) {
      told(pair, part, pair.walk().revision(), changed, "all-of-added");
    }
  }

  private static void told(
      Pair pair, SpecNode part, SchemaReader reader, boolean changed, String family) {
    Schema schema = reader.read(part);
    boolean annotation = isAnnotation(part);
    if (annotation || changed) {
      Telling telling = pair.tell(annotation ? family + "-annotation-only" : family);
      (family.endsWith("added") ? telling.now(part) : telling.before(part))
          .word("name", Variants.shown(part, schema))
          .add();
    }
  }

  private static boolean isAnnotation(SpecNode part) {
    return part instanceof SpecObject object
        && !object.members().isEmpty()
        && object.members().keySet().stream()
            .allMatch(name -> name.equals("default") || Keywords.isDocumentation(name));
  }

  private static Map<SpecNode, String> parts(Schema schema, Shapes shapes) {
    Map<SpecNode, String> parts = new LinkedHashMap<>();
    for (Found found : schema.all("allOf")) {
      if (found.value() instanceof SpecArray list) {
        list.items().forEach(part -> parts.put(part, shapes.of(part)));
      }
    }
    return parts;
  }

  /** The parts that the other state has neither by name nor by shape. */
  private static List<SpecNode> unmatched(
      Map<SpecNode, String> parts, Map<SpecNode, String> others) {
    Set<String> shapes = new HashSet<>(others.values());
    Set<String> names = new HashSet<>();
    others
        .keySet()
        .forEach(
            other -> {
              String name = Variants.reference(other);
              if (name != null) {
                names.add(name);
              }
            });
    return parts.entrySet().stream()
        .filter(part -> !shapes.contains(part.getValue()))
        .map(Map.Entry::getKey)
        .filter(
            part -> {
              String name = Variants.reference(part);
              return name == null || !names.contains(name);
            })
        .toList();
  }
}
