package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.LoadedFile;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings what a document refers to in other files inside, so that each of its references starts
 * with {@code #/}.
 *
 * <p>What {@code components} has a section for is put there once and referred to; anything else (an
 * operation, a description, in OpenAPI 3.0 also a path item) is put in the reference's place.
 */
public final class ReferenceBundler {
  private final LoadedFile source;
  private final SpecLimits limits;
  private final ConfinedFiles files;
  private final Consumer<Diagnostic> diagnostics;

  private ReferenceBundler(
      LoadedFile source, SpecLimits limits, ConfinedFiles files, Consumer<Diagnostic> diagnostics) {
    this.source = source;
    this.limits = limits;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** A document with nothing outside it; what can't be brought inside stays, and is told. */
  public static SpecObject bundle(
      LoadedFile source, SpecLimits limits, ConfinedFiles files, Consumer<Diagnostic> diagnostics) {
    try {
      return new ReferenceBundler(source, limits, files, diagnostics).run();
    } catch (ReferenceProblem e) {
      diagnostics.accept(e.diagnostic());
      return source.document().root();
    }
  }

  private SpecObject run() {
    SpecObject root = source.document().root();
    ReferenceRewriter rewriter = new ReferenceRewriter(source, limits, files, diagnostics);
    SpecNode rewritten = rewriter.rewrite(root, Slot.DOCUMENT);
    Map<Target, SpecNode> brought = new LinkedHashMap<>();
    for (Target next = rewriter.nextTarget(); next != null; next = rewriter.nextTarget()) {
      brought.put(next, rewriter.rewriteTarget(next));
    }
    if (rewritten == root && brought.isEmpty()) {
      return root;
    }
    SpecObject whole = (SpecObject) rewritten;
    Map<Target, String> names = names(whole, brought);
    return (SpecObject)
        new FinalCopy(rewriter.provisional(), names, limits)
            .copy(withComponents(whole, brought, names), JsonPointer.ROOT, 0);
  }

  private static Map<Target, String> names(SpecObject root, Map<Target, SpecNode> brought) {
    Map<String, List<Target>> bySection = new TreeMap<>();
    for (Target target : brought.keySet()) {
      bySection.computeIfAbsent(target.section(), s -> new ArrayList<>()).add(target);
    }
    Map<Target, String> names = new LinkedHashMap<>();
    bySection.forEach(
        (section, targets) ->
            names.putAll(TargetNames.of(targets, section(root, section).members().keySet())));
    return names;
  }

  private static SpecObject withComponents(
      SpecObject root, Map<Target, SpecNode> brought, Map<Target, String> names) {
    if (brought.isEmpty()) {
      return root;
    }
    SpecObject components = object(root, "components");
    Map<String, SpecNode> sections = new LinkedHashMap<>(components.members());
    for (ObjectKind kind : ObjectKind.values()) {
      String name = kind.section();
      if (name == null) {
        continue;
      }
      SpecObject section = section(root, name);
      Map<String, SpecNode> members = new LinkedHashMap<>(section.members());
      brought.forEach(
          (target, node) -> {
            if (target.section().equals(name)) {
              members.put(names.getOrDefault(target, target.baseName()), node);
            }
          });
      if (members.size() > section.members().size()) {
        sections.put(name, section.with(section.pointer(), members));
      }
    }
    Map<String, SpecNode> all = new LinkedHashMap<>(root.members());
    all.put("components", components.with(components.pointer(), sections));
    return root.with(root.pointer(), all);
  }

  private static SpecObject section(SpecObject root, String section) {
    return object(object(root, "components"), section);
  }

  private static SpecObject object(SpecObject parent, String member) {
    return parent.get(member) instanceof SpecObject object
        ? object
        : new SpecObject(parent.pointer().child(member), parent.place(), Map.of());
  }
}
