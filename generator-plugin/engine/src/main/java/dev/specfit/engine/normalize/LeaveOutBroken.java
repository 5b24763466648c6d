package dev.specfit.engine.normalize;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.shape.Slot;
import dev.specfit.engine.load.Findings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out operations, callbacks and webhooks that need what a broken reference stands for: with
 * a warning each, or with an error for each such reference. A broken reference that none of them
 * needs is a warning.
 */
final class LeaveOutBroken implements SpecTransform {
  private static final Slot PATHS = Slot.DOCUMENT.member("paths");
  private static final Slot PATH_ITEM = PATHS.member("/");

  private final BrokenReferences broken;
  private final Set<Diagnostic> needed = new HashSet<>();

  LeaveOutBroken(BrokenReferences broken) {
    this.broken = broken;
  }

  @Override
  public SpecDocument apply(SpecDocument document, Findings findings) {
    if (broken.isEmpty()) {
      return document;
    }
    BrokenReach reach = new BrokenReach(document, broken);
    SpecObject root = document.root();
    for (String section : List.of("paths", "webhooks")) {
      if (root.get(section) instanceof SpecObject items) {
        root = SpecEdit.with(root, section, sound(items, reach, findings));
      }
    }
    return document.edited(root);
  }

  private SpecObject sound(SpecObject items, BrokenReach reach, Findings findings) {
    Map<String, SpecNode> kept = new LinkedHashMap<>();
    items
        .members()
        .forEach(
            (path, node) -> {
              SpecNode item = node instanceof SpecObject o ? item(path, o, reach, findings) : node;
              if (item != null) {
                kept.put(path, item);
              }
            });
    return items.with(items.pointer(), kept);
  }

  private @Nullable SpecObject item(
      String path, SpecObject item, BrokenReach reach, Findings findings) {
    SpecNode ref = item.get("$ref");
    if (ref != null && broken.isAt(ref.place())) {
      report(path, item, Set.of(broken.at(ref.place())), findings);
      return null;
    }
    Map<String, SpecNode> kept = new LinkedHashMap<>(item.members());
    for (String method : SpecEdit.METHODS) {
      if (item.get(method) instanceof SpecObject operation) {
        String name = method.toUpperCase(Locale.ROOT) + " " + path;
        SpecObject sound = operation(name, operation, item, reach, findings);
        if (sound == null) {
          kept.remove(method);
        } else {
          kept.put(method, sound);
        }
      }
    }
    return item.with(item.pointer(), kept);
  }

  private @Nullable SpecObject operation(
      String name, SpecObject operation, SpecObject item, BrokenReach reach, Findings findings) {
    SpecObject alone = SpecEdit.with(operation, "callbacks", null);
    Set<Diagnostic> faults = new LinkedHashSet<>(reach.from(alone, PATH_ITEM.member("get")));
    SpecNode shared = item.get("parameters");
    if (shared != null) {
      faults.addAll(reach.from(shared, PATH_ITEM.member("parameters")));
    }
    if (!faults.isEmpty()) {
      report(name, operation, faults, findings);
      return null;
    }
    if (!(operation.get("callbacks") instanceof SpecObject callbacks)) {
      return operation;
    }
    Slot slot = PATH_ITEM.member("get").member("callbacks").member("name");
    Map<String, SpecNode> kept = new LinkedHashMap<>();
    callbacks
        .members()
        .forEach(
            (callback, node) -> {
              Set<Diagnostic> below = reach.from(node, slot);
              if (below.isEmpty()) {
                kept.put(callback, node);
              } else {
                report(callback + "` of `" + name, node, below, findings);
              }
            });
    return kept.size() == callbacks.members().size()
        ? operation
        : SpecEdit.with(operation, "callbacks", callbacks.with(callbacks.pointer(), kept));
  }

  private void report(String what, SpecNode where, Set<Diagnostic> faults, Findings findings) {
    needed.addAll(faults);
    if (!broken.leavesOut()) {
      faults.forEach(findings::add);
      return;
    }
    Diagnostic first = faults.iterator().next();
    String more = faults.size() == 1 ? "" : ", and " + (faults.size() - 1) + " more";
    findings.add(
        NormalizeProblem.LEFT_OUT,
        "`" + what + "` is left out: " + first.message() + " (" + first.place() + more + ")",
        where);
  }

  /**
   * Says of the broken references that nothing needs. Those of operations that aren't selected are
   * no longer in the documents, and nobody wants to hear of them.
   */
  void reportUnneeded(List<SpecDocument> documents, Findings findings) {
    if (broken.isEmpty()) {
      return;
    }
    Set<Place> left = new HashSet<>();
    documents.forEach(document -> collect(document.root(), left));
    for (Diagnostic fault : broken.all()) {
      if (needed.contains(fault)) {
        continue;
      }
      if (left.contains(fault.place()) || !isOfOperation(fault.pointer())) {
        findings.add(
            new Diagnostic(
                fault.id(),
                Severity.WARNING,
                "no operation needs it, but " + fault.message(),
                fault.pointer(),
                fault.place()));
      }
    }
  }

  private static boolean isOfOperation(@Nullable JsonPointer pointer) {
    return pointer != null
        && !pointer.tokens().isEmpty()
        && Set.of("paths", "webhooks").contains(pointer.tokens().get(0));
  }

  private static void collect(SpecNode node, Set<Place> places) {
    places.add(node.place());
    if (node instanceof SpecObject object) {
      object.members().values().forEach(member -> collect(member, places));
    } else if (node instanceof SpecArray array) {
      array.items().forEach(item -> collect(item, places));
    }
  }
}
