package dev.specfit.drift.walk;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents that are written otherwise and say the same. */
final class Rewritten {
  /** Lists whose order means nothing. */
  private static final Set<String> SETS = Set.of("parameters", "required", "tags", "security");

  /** What holds data, in which the order of a list may mean something. */
  private static final Set<String> DATA = Set.of("example", "examples", "default", "enum");

  /** Components that a place may hold as well as refer to; they don't refer to each other. */
  private static final Set<String> PARTS = Set.of("parameters", "responses", "requestBodies");

  private Rewritten() {}

  /** Every object's members in the opposite order, and every list whose order means nothing. */
  static SpecDocument reordered(SpecDocument document) {
    return new SpecDocument(
        document.name(), (SpecObject) reordered(document.root(), ""), document.slice());
  }

  private static SpecNode reordered(SpecNode node, String name) {
    if (node instanceof SpecObject object) {
      List<Map.Entry<String, SpecNode>> entries = new ArrayList<>(object.members().entrySet());
      Collections.reverse(entries);
      Map<String, SpecNode> members = new LinkedHashMap<>();
      for (Map.Entry<String, SpecNode> one : entries) {
        boolean isData = DATA.contains(one.getKey()) && !name.equals("properties");
        members.put(
            one.getKey(), isData ? one.getValue() : reordered(one.getValue(), one.getKey()));
      }
      return object.with(object.pointer(), members);
    }
    if (node instanceof SpecArray array) {
      List<SpecNode> items = new ArrayList<>();
      array.items().forEach(item -> items.add(reordered(item, "")));
      if (SETS.contains(name)) {
        Collections.reverse(items);
      }
      return new SpecArray(array.pointer(), array.place(), items);
    }
    return node;
  }

  /** Parameters, bodies and answers where they are used instead of in the components. */
  static SpecDocument inlined(SpecDocument document) {
    Side side = new Side(document);
    return new SpecDocument(
        document.name(), (SpecObject) inlined(document.root(), side), document.slice());
  }

  private static SpecNode inlined(SpecNode node, Side side) {
    if (node instanceof SpecObject object) {
      String ref = Side.reference(node);
      SpecNode target = ref != null && isPart(ref) ? side.resolve(node) : null;
      if (target instanceof SpecObject part) {
        return part.with(object.pointer(), part.members());
      }
      Map<String, SpecNode> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, inlined(member, side)));
      return object.with(object.pointer(), members);
    }
    if (node instanceof SpecArray array) {
      List<SpecNode> items = array.items().stream().map(item -> inlined(item, side)).toList();
      return new SpecArray(array.pointer(), array.place(), items);
    }
    return node;
  }

  private static boolean isPart(String ref) {
    String[] tokens = ref.split("/", -1);
    return tokens.length == 4 && tokens[1].equals("components") && PARTS.contains(tokens[2]);
  }
}
