package dev.specfit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Copies a tree to another pointer: every value keeps its place in its file. */
public final class TreeCopy {
  private TreeCopy() {}

  /**
   * The tree as it stands at a pointer; each value is shown to the consumer before it is copied.
   */
  public static SpecNode at(SpecNode node, JsonPointer pointer, Consumer<SpecNode> each) {
    each.accept(node);
    if (node instanceof SpecObject object) {
      Map<String, SpecNode> members = new LinkedHashMap<>();
      object.members().forEach((k, v) -> members.put(k, at(v, pointer.child(k), each)));
      return object.with(pointer, members);
    }
    if (node instanceof SpecArray array) {
      List<SpecNode> items = new ArrayList<>(array.items().size());
      for (SpecNode item : array.items()) {
        items.add(at(item, pointer.child(Integer.toString(items.size())), each));
      }
      return new SpecArray(pointer, array.place(), items);
    }
    SpecScalar scalar = (SpecScalar) node;
    return new SpecScalar(pointer, scalar.place(), scalar.kind(), scalar.text());
  }

  /** How many objects and arrays stand within one another, 0 for a scalar. */
  public static int depth(SpecNode node) {
    int deepest = 0;
    if (node instanceof SpecObject object) {
      for (SpecNode value : object.members().values()) {
        deepest = Math.max(deepest, depth(value));
      }
      return deepest + 1;
    }
    if (node instanceof SpecArray array) {
      for (SpecNode item : array.items()) {
        deepest = Math.max(deepest, depth(item));
      }
      return deepest + 1;
    }
    return 0;
  }
}
