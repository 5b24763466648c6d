package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.LoadedFile;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document by what stands where, and changes each reference: one to another file becomes
 * provisional, to be named when all are known; one that no section of components can hold becomes
 * what it refers to.
 */
final class ReferenceRewriter {
  private static final String REF = "$ref";

  private final Path base;
  private final SpecObject root;
  private final SpecLimits limits;
  private final Consumer<Diagnostic> diagnostics;
  private final ReferenceTargets targets;
  private final Map<SpecScalar, Target> provisional = new HashMap<>();
  private final Map<Target, SpecNode> found = new LinkedHashMap<>();
  private final Map<Target, Slot> slots = new LinkedHashMap<>();
  private final Deque<Target> waiting = new ArrayDeque<>();
  private final Set<SpecNode> open = new LinkedHashSet<>();
  private final boolean pathItemsInPlace;

  ReferenceRewriter(
      LoadedFile source, SpecLimits limits, ConfinedFiles files, Consumer<Diagnostic> diagnostics) {
    this.base = ConfinedFiles.base(source.file());
    this.root = source.document().root();
    this.limits = limits;
    this.diagnostics = diagnostics;
    this.targets = new ReferenceTargets(base, root, files, diagnostics);
    this.pathItemsInPlace =
        root.get("openapi") instanceof SpecScalar version && version.text().startsWith("3.0");
  }

  Map<SpecScalar, Target> provisional() {
    return provisional;
  }

  SpecNode rewrite(SpecNode node, Slot slot) {
    return rewrite(node, slot, base, 0);
  }

  /** The next target that nothing has been made of yet, or null. */
  @Nullable Target nextTarget() {
    return waiting.poll();
  }

  SpecNode rewriteTarget(Target target) {
    return rewrite(
        Objects.requireNonNull(found.get(target)),
        Objects.requireNonNull(slots.get(target)),
        target.file(),
        0);
  }

  private SpecNode rewrite(SpecNode node, Slot slot, Path file, int depth) {
    if (slot.kind() == ObjectKind.DATA) {
      return node;
    }
    if (depth > limits.depth()) {
      throw new ReferenceProblem(
          Diagnostic.of(
              DocumentDiagnostic.NESTING_TOO_DEEP,
              "with references brought inside, values nest more than " + limits.depth() + " deep",
              node));
    }
    if (node instanceof SpecArray array) {
      return array(array, slot, file, depth);
    }
    if (!(node instanceof SpecObject object)) {
      return node;
    }
    if (object.get(REF) instanceof SpecScalar ref && ref.kind() == SpecScalar.Kind.STRING) {
      return reference(object, ref, slot, file, depth);
    }
    return members(object, slot, file, depth);
  }

  private SpecNode array(SpecArray array, Slot slot, Path file, int depth) {
    // Most of a document stays as it is: nothing is copied before something changes.
    List<SpecNode> items = array.items();
    for (int i = 0; i < array.items().size(); i++) {
      SpecNode item = array.items().get(i);
      SpecNode rewritten = rewrite(item, slot, file, depth + 1);
      if (rewritten != item) {
        items = items == array.items() ? new ArrayList<>(items) : items;
        items.set(i, rewritten);
      }
    }
    return items == array.items() ? array : new SpecArray(array.pointer(), array.place(), items);
  }

  private SpecObject members(SpecObject object, Slot slot, Path file, int depth) {
    Map<String, SpecNode> members = object.members();
    for (Map.Entry<String, SpecNode> member : object.members().entrySet()) {
      SpecNode value = member.getValue();
      SpecNode rewritten =
          slot.kind() == ObjectKind.DISCRIMINATOR && member.getKey().equals("mapping")
              ? mapping(value, file)
              : rewrite(value, slot.member(member.getKey()), file, depth + 1);
      if (rewritten != value) {
        members = members == object.members() ? new LinkedHashMap<>(members) : members;
        members.put(member.getKey(), rewritten);
      }
    }
    return members == object.members() ? object : object.with(object.pointer(), members);
  }

  /** A discriminator's mapping names schemas by name, or refers to them without a {@code $ref}. */
  private SpecNode mapping(SpecNode mapping, Path file) {
    if (!(mapping instanceof SpecObject object)) {
      return mapping;
    }
    Map<String, SpecNode> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (value, schema) ->
                members.put(
                    value,
                    schema instanceof SpecScalar text && isReference(text.text())
                        ? pointed(text, Slot.SCHEMA, file)
                        : schema));
    return members.equals(object.members()) ? object : object.with(object.pointer(), members);
  }

  private static boolean isReference(String text) {
    return text.indexOf('/') >= 0 || text.matches(".*\\.(ya?ml|json)(#.*)?");
  }

  private SpecNode reference(SpecObject object, SpecScalar ref, Slot slot, Path file, int depth) {
    if (belongsInPlace(slot)) {
      return inPlace(object, ref, slot, file, depth);
    }
    SpecScalar changed = pointed(ref, slot, file);
    SpecObject siblings = members(object, slot, file, depth);
    if (changed == ref) {
      return siblings;
    }
    Map<String, SpecNode> members = new LinkedHashMap<>(siblings.members());
    members.put(REF, changed);
    return siblings.with(siblings.pointer(), members);
  }

  private boolean belongsInPlace(Slot slot) {
    return !slot.isOne()
        || slot.kind().section() == null
        || (slot.kind() == ObjectKind.PATH_ITEM && pathItemsInPlace);
  }

  /**
   * The reference as it stands in the end, or itself if it can't be followed or needs no change.
   */
  private SpecScalar pointed(SpecScalar ref, Slot slot, Path file) {
    ReferenceTargets.Found target = targets.find(ref, file);
    if (target == null) {
      return ref;
    }
    if (target.isInside()) {
      String text = "#" + target.pointer();
      return text.equals(ref.text()) ? ref : text(ref, text);
    }
    Target key =
        new Target(target.file(), target.pointer(), Objects.requireNonNull(slot.kind().section()));
    if (found.putIfAbsent(key, Objects.requireNonNull(target.node())) == null) {
      slots.put(key, slot);
      waiting.add(key);
    }
    SpecScalar changed = text(ref, ref.text());
    provisional.put(changed, key);
    return changed;
  }

  private SpecNode inPlace(SpecObject object, SpecScalar ref, Slot slot, Path file, int depth) {
    ReferenceTargets.Found target = targets.find(ref, file);
    SpecNode node = target == null ? null : target.node();
    if (target == null || node == null) {
      return object;
    }
    if (!open.add(node)) {
      diagnostics.accept(
          Diagnostic.of(
              DocumentDiagnostic.CYCLIC_REF,
              Quoted.of(ref.text()) + " leads back to itself; refer to a value",
              ref));
      return object;
    }
    try {
      SpecNode brought = rewrite(node, slot, target.file(), depth + 1);
      return withSiblings(brought, members(object, slot, file, depth));
    } finally {
      open.remove(node);
    }
  }

  /** What stands beside the reference wins: the writer put it there on purpose. */
  private static SpecNode withSiblings(SpecNode brought, SpecObject object) {
    if (!(brought instanceof SpecObject target) || object.members().size() == 1) {
      return brought;
    }
    Map<String, SpecNode> members = new LinkedHashMap<>(target.members());
    members.putAll(object.members());
    members.remove(REF);
    return target.with(target.pointer(), members);
  }

  private static SpecScalar text(SpecScalar scalar, String text) {
    return new SpecScalar(scalar.pointer(), scalar.place(), scalar.kind(), text);
  }
}
