package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Unfolds one schema into its layers, without recursion: a chain of parts may be long. */
final class Folding {
  private static final List<String> UNIONS = List.of("oneOf", "anyOf");

  private final SchemaReader reader;
  private final boolean singles;
  private final Deque<SpecNode> open = new ArrayDeque<>();
  private final Set<SpecNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<SpecObject> layers = new ArrayList<>();
  private final List<Union> unions = new ArrayList<>();
  private boolean never;
  private final List<SpecNode> nulls = new ArrayList<>();

  /**
   * Unfolds.
   *
   * @param singles whether a choice of one counts as a part, which it is
   */
  Folding(SchemaReader reader, boolean singles) {
    this.reader = reader;
    this.singles = singles;
  }

  Schema fold(List<? extends SpecNode> start) {
    push(start);
    while (!open.isEmpty()) {
      SpecNode node = reader.followed(open.pop());
      if (seen.add(node)) {
        if (node instanceof SpecObject object) {
          add(object);
        } else if (node instanceof SpecScalar scalar && scalar.text().equals("false")) {
          never = true;
        }
      }
    }
    return new Schema(layers, unions, never, nulls);
  }

  private void add(SpecObject object) {
    layers.add(object);
    List<SpecNode> parts = reader.parts(object);
    for (String keyword : UNIONS) {
      if (object.get(keyword) instanceof SpecArray list) {
        List<SpecNode> variants = list.items().stream().filter(item -> !onlyNull(item)).toList();
        boolean withNull = variants.size() < list.items().size();
        list.items().stream().filter(Folding::onlyNull).forEach(nulls::add);
        if ((withNull || singles) && variants.size() == 1) {
          parts.add(variants.get(0));
        } else if (!variants.isEmpty()) {
          unions.add(new Union(keyword, object, list, variants));
        }
      }
    }
    push(parts);
  }

  private void push(List<? extends SpecNode> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      open.push(parts.get(i));
    }
  }

  private static boolean onlyNull(SpecNode variant) {
    return variant instanceof SpecObject object
        && object.get("type") instanceof SpecScalar type
        && type.text().equals("null");
  }
}
