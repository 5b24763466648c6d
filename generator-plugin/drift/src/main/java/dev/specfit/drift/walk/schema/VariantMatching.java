package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which variants of two states are the same: by the name of a reference, the value that tells
 * variants apart, the shape, the title, a plain type, and at last by what most properties say.
 */
final class VariantMatching {
  private final List<Variant> before;
  private final List<Variant> now;
  private final Map<Variant, Variant> matched = new LinkedHashMap<>();

  VariantMatching(Pair pair) {
    this.before = variants(pair.base(), pair.walk().base());
    this.now = variants(pair.revision(), pair.walk().revision());
    String markBefore = DiscriminatorComparison.property(pair.base());
    String markNow = DiscriminatorComparison.property(pair.revision());
    by(v -> orNone(Variants.reference(v.node())), v -> orNone(Variants.reference(v.node())));
    by(
        v -> orNone(Variants.marked(v.schema(), markBefore, pair.walk().base())),
        v -> orNone(Variants.marked(v.schema(), markNow, pair.walk().revision())));
    by(v -> titled(v, pair.walk().shapesBefore()), v -> titled(v, pair.walk().shapesNow()));
    by(v -> pair.walk().shapesBefore().of(v.schema()), v -> pair.walk().shapesNow().of(v.schema()));
    by(v -> orNone(v.schema().text("title")), v -> orNone(v.schema().text("title")));
    by(v -> orNone(Variants.plainType(v.schema())), v -> orNone(Variants.plainType(v.schema())));
    alike();
  }

  /** The variants that are in both states. */
  Map<Variant, Variant> matched() {
    return matched;
  }

  /** Those that are in the old state only. */
  List<Variant> removed() {
    return before.stream().filter(variant -> !matched.containsKey(variant)).toList();
  }

  /** Those that are in the new state only. */
  List<Variant> added() {
    return now.stream().filter(variant -> !matched.containsValue(variant)).toList();
  }

  private static List<Variant> variants(Schema schema, SchemaReader reader) {
    List<Variant> variants = new ArrayList<>();
    for (Union union : schema.unions()) {
      union.variants().forEach(node -> variants.add(new Variant(union, node, reader.read(node))));
    }
    return variants;
  }

  /** Shape and title: variants of one shape are told apart by what they are called. */
  private static String titled(Variant variant, Shapes shapes) {
    return shapes.of(variant.schema()) + variant.schema().text("title");
  }

  private static String orNone(@Nullable String key) {
    return key == null ? "" : key;
  }

  /** Matches what has the same key; an empty one is none. */
  private void by(Function<Variant, String> keyBefore, Function<Variant, String> keyNow) {
    Map<String, List<Variant>> open = new LinkedHashMap<>();
    for (Variant variant : added()) {
      String key = keyNow.apply(variant);
      if (!key.isEmpty()) {
        open.computeIfAbsent(key, k -> new ArrayList<>()).add(variant);
      }
    }
    for (Variant variant : removed()) {
      String key = keyBefore.apply(variant);
      List<Variant> candidates = open.get(key);
      if (candidates != null && !candidates.isEmpty()) {
        matched.put(variant, candidates.remove(0));
      }
    }
  }

  /** Objects that share most of their properties. */
  private void alike() {
    for (Variant variant : removed()) {
      Set<String> names = variant.schema().properties().keySet();
      for (Variant candidate : added()) {
        Set<String> common = new HashSet<>(names);
        common.retainAll(candidate.schema().properties().keySet());
        Set<String> all = new HashSet<>(names);
        all.addAll(candidate.schema().properties().keySet());
        if (!common.isEmpty()
            && Variants.reference(candidate.node()) == null
            && Variants.reference(variant.node()) == null
            && common.size() * 2 > all.size()) {
          matched.put(variant, candidate);
          break;
        }
      }
    }
  }

  /**
   * A variant.
   *
   * @param union the choice it belongs to
   * @param node as written
   * @param schema what it says
   */
  record Variant(Union union, SpecNode node, Schema schema) {}
}
