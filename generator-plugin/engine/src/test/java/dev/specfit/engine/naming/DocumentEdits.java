package dev.specfit.engine.naming;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.TreeCopy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** What a vendor does to a document from one version to the next, at random. */
@NullUnmarked
final class DocumentEdits {
  /** Objects whose members have names of the vendor's, so that one may come or go. */
  private static final Set<String> MAPS =
      Set.of(
          "paths",
          "schemas",
          "properties",
          "responses",
          "content",
          "parameters",
          "requestBodies",
          "headers",
          "securitySchemes",
          "mapping");

  /** Arrays whose order says nothing. */
  private static final Set<String> SETS =
      Set.of("parameters", "enum", "oneOf", "anyOf", "tags", "required", "servers");

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Random random;
  private final int oneIn;
  private final Set<String> pinnedByIndex = new HashSet<>();
  private int inserted;

  /**
   * @param oneIn how rare it is that a part goes or comes
   */
  DocumentEdits(Random random, int oneIn) {
    this.random = random;
    this.oneIn = oneIn;
  }

  SpecDocument edit(SpecDocument document) {
    return changed(document, true);
  }

  SpecDocument reorder(SpecDocument document) {
    return changed(document, false);
  }

  private SpecDocument changed(SpecDocument document, boolean comeAndGo) {
    TreeCopy.at(document.root(), JsonPointer.ROOT, this::noteReference);
    SpecNode root = change(document.root(), "", "", comeAndGo);
    SpecNode copy = TreeCopy.at(root, JsonPointer.ROOT, node -> {});
    return new SpecDocument(document.name(), (SpecObject) copy, document.slice());
  }

  /** A reference through an array's index makes that array's order part of the document. */
  private void noteReference(SpecNode node) {
    if (node instanceof SpecObject object && object.get("$ref") instanceof SpecScalar ref) {
      JsonPointer pointer = JsonPointer.ROOT;
      for (String token : ref.text().substring(1).split("/", -1)) {
        if (token.matches("[0-9]+")) {
          pinnedByIndex.add(pointer.toString());
        }
        if (!token.isEmpty()) {
          pointer = pointer.child(token.replace("~1", "/").replace("~0", "~"));
        }
      }
    }
  }

  /**
   * @param key what the node is called in its parent
   * @param around what the parent is called in its own
   */
  private SpecNode change(SpecNode node, String key, String around, boolean comeAndGo) {
    if (node instanceof SpecObject object) {
      return key.startsWith("x-") || key.equals("example") || key.equals("examples")
          ? object
          : object(object, key, around, comeAndGo);
    }
    if (node instanceof SpecArray array && !pinnedByIndex.contains(array.pointer().toString())) {
      return array(array, key, comeAndGo);
    }
    return node;
  }

  private SpecObject object(SpecObject object, String key, String around, boolean comeAndGo) {
    // A property called `properties` is a schema and not a map of them.
    boolean map = MAPS.contains(key) && !MAPS.contains(around);
    boolean item = around.equals("paths");
    List<String> names = new ArrayList<>(object.members().keySet());
    if (map || item) {
      Collections.shuffle(names, random);
    }
    Map<String, SpecNode> members = new LinkedHashMap<>();
    for (String name : names) {
      SpecNode value = object.get(name);
      boolean mayGo = map || (item && METHODS.contains(name));
      if (comeAndGo && mayGo && names.size() > 1 && random.nextInt(oneIn) == 0) {
        continue;
      }
      members.put(name, change(value, name, map ? key : map(around) ? "" : key, comeAndGo));
      if (comeAndGo && mayCome(key) && map && random.nextInt(oneIn) == 0) {
        members.put(newName(key), fresh(value));
      }
    }
    return object.with(object.pointer(), members);
  }

  private static boolean map(String key) {
    return MAPS.contains(key);
  }

  private static boolean mayCome(String key) {
    return Set.of("paths", "schemas", "properties", "headers").contains(key);
  }

  private String newName(String key) {
    inserted++;
    return key.equals("paths") ? "/new/part" + inserted : "NewPart" + inserted;
  }

  /** A copy of a sibling is the likeliest to want its names. */
  private SpecNode fresh(SpecNode sibling) {
    return TreeCopy.at(sibling, sibling.pointer(), node -> {});
  }

  private SpecArray array(SpecArray array, String key, boolean comeAndGo) {
    List<SpecNode> items = new ArrayList<>();
    for (SpecNode item : array.items()) {
      boolean mayGo = SETS.contains(key) && array.items().size() > 2 && !key.equals("tags");
      if (!comeAndGo || !mayGo || random.nextInt(oneIn) != 0) {
        items.add(change(item, "", key, comeAndGo));
      }
    }
    if (comeAndGo && key.equals("enum") && !items.isEmpty() && random.nextInt(oneIn) == 0) {
      SpecNode last = items.get(items.size() - 1);
      if (last instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.STRING) {
        items.add(
            new SpecScalar(
                last.pointer(), last.place(), scalar.kind(), scalar.text() + "_new" + ++inserted));
      }
    }
    // The first tag of an operation decides its service; the document's own list is a mere list.
    if (SETS.contains(key) && (!key.equals("tags") || array.pointer().tokens().size() == 1)) {
      Collections.shuffle(items, random);
    }
    return new SpecArray(array.pointer(), array.place(), items);
  }
}
