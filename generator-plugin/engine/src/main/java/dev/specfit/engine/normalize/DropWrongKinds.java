package dev.specfit.engine.normalize;

import dev.specfit.document.NodeKinds;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops what isn't of the JSON kind that OpenAPI has there, a list instead of an object or the
 * other way round, so that nobody after this has to mind. A schema, a response or a media type
 * stays, with nothing in it: that it is there means something. Null is the same as absent.
 */
final class DropWrongKinds implements SpecTransform {
  private static final Set<String> LISTS =
      Set.of("parameters", "allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> OTHER_LISTS = Set.of("servers", "tags", "security", "required");
  private static final Set<ObjectKind> KEPT_EMPTY =
      Set.of(ObjectKind.SCHEMA, ObjectKind.RESPONSE, ObjectKind.MEDIA_TYPE);

  /** Of these, a member with a list's name may be something else: {@code required: true}. */
  private static final Set<ObjectKind> WITHOUT_LISTS =
      Set.of(ObjectKind.PARAMETER, ObjectKind.HEADER, ObjectKind.REQUEST_BODY, ObjectKind.LINK);

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    SpecObject root = document.root();
    SpecObject sound = members(root, Slot.DOCUMENT, findings);
    return sound == root ? document : document.edited(sound);
  }

  private static SpecObject members(SpecObject object, Slot slot, Findings findings) {
    Map<String, SpecNode> kept = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, SpecNode> member : object.members().entrySet()) {
      SpecNode before = member.getValue();
      SpecNode after = member(member.getKey(), before, slot, findings);
      changed |= after != before;
      if (after != null) {
        kept.put(member.getKey(), after);
      }
    }
    return changed ? object.with(object.pointer(), kept) : object;
  }

  /** The member as it stays, or null if it doesn't. */
  private static @Nullable SpecNode member(
      String name, SpecNode node, Slot slot, Findings findings) {
    Slot below = slot.member(name);
    boolean other = below.kind() == ObjectKind.OTHER;
    if (slot.isOne() && isOtherList(name, slot.kind(), other)) {
      return node instanceof SpecArray ? node : unlessNull(name, node, "a list", findings);
    }
    if (slot.isOne() && slot.kind() == ObjectKind.SCHEMA && name.equals("pattern")) {
      return is(node, SpecScalar.Kind.STRING) ? node : unlessNull(name, node, "a text", findings);
    }
    if (other || below.kind() == ObjectKind.DATA || name.equals("$ref")) {
      return node;
    }
    if (!below.isOne()) {
      return node instanceof SpecObject object
          ? members(object, below, findings)
          : unlessNull(name, node, "an object", findings);
    }
    if (slot.isOne() && LISTS.contains(name)) {
      return node instanceof SpecArray array
          ? items(array, below, findings)
          : unlessNull(name, node, "a list", findings);
    }
    if (node instanceof SpecArray array && name.equals("items")) {
      return items(array, below, findings);
    }
    return one(name, node, below, slot.isOne(), findings);
  }

  private static boolean isOtherList(String name, ObjectKind kind, boolean other) {
    return (other && OTHER_LISTS.contains(name) && !WITHOUT_LISTS.contains(kind))
        || (kind == ObjectKind.SCHEMA && name.equals("enum"));
  }

  private static @Nullable SpecNode one(
      String name, SpecNode node, Slot slot, boolean optional, Findings findings) {
    if (node instanceof SpecObject object) {
      return members(object, slot, findings);
    }
    if (slot.kind() == ObjectKind.SCHEMA && is(node, SpecScalar.Kind.BOOLEAN)) {
      return node;
    }
    boolean absent = optional && slot.kind() != ObjectKind.OPERATION;
    if (absent && is(node, SpecScalar.Kind.NULL)) {
      return null;
    }
    report(name, node, "an object", findings);
    return KEPT_EMPTY.contains(slot.kind())
        ? new SpecObject(node.pointer(), node.place(), Map.of())
        : null;
  }

  private static SpecArray items(SpecArray array, Slot slot, Findings findings) {
    List<SpecNode> kept = new ArrayList<>(array.items().size());
    boolean changed = false;
    for (SpecNode before : array.items()) {
      SpecNode after = before;
      if (before instanceof SpecObject object) {
        after = members(object, slot, findings);
      } else if (slot.kind() != ObjectKind.SCHEMA || !is(before, SpecScalar.Kind.BOOLEAN)) {
        report(String.join("/", lastTokens(before)), before, "an object", findings);
        after = null;
      }
      changed |= after != before;
      if (after != null) {
        kept.add(after);
      }
    }
    return changed ? new SpecArray(array.pointer(), array.place(), kept) : array;
  }

  /** The list's name and the item's place in it. */
  private static List<String> lastTokens(SpecNode item) {
    List<String> tokens = item.pointer().tokens();
    return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size());
  }

  private static @Nullable SpecNode unlessNull(
      String name, SpecNode node, String wanted, Findings findings) {
    if (!is(node, SpecScalar.Kind.NULL)) {
      report(name, node, wanted, findings);
    }
    return null;
  }

  private static void report(String name, SpecNode node, String wanted, Findings findings) {
    findings.add(
        NormalizeProblem.WRONG_KIND,
        "`" + name + "` is " + NodeKinds.name(node) + ", not " + wanted + "; it is ignored",
        node);
  }

  private static boolean is(SpecNode node, SpecScalar.Kind kind) {
    return node instanceof SpecScalar scalar && scalar.kind() == kind;
  }
}
