package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.NodeKinds;
import dev.specfit.document.Quoted;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the references of a document that has everything inside. */
public final class ReferenceCheck {
  private static final String REF = "$ref";

  private final SpecObject root;
  private final Consumer<Diagnostic> diagnostics;
  private final Set<SpecNode> reportedCycles = new HashSet<>();

  private ReferenceCheck(SpecObject root, Consumer<Diagnostic> diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** Tells what is wrong with each reference that starts with {@code #/}. */
  public static void check(SpecObject root, Consumer<Diagnostic> diagnostics) {
    new ReferenceCheck(root, diagnostics).walk(root, Slot.DOCUMENT);
  }

  private void walk(SpecNode node, Slot slot) {
    if (slot.kind() == ObjectKind.DATA) {
      return;
    }
    if (node instanceof SpecArray array) {
      array.items().forEach(item -> walk(item, slot));
    } else if (node instanceof SpecObject object) {
      if (slot.isOne()) {
        reference(object, slot.kind());
        keywords(object, slot.kind());
      }
      for (Map.Entry<String, SpecNode> member : object.members().entrySet()) {
        if (slot.kind() == ObjectKind.DISCRIMINATOR && member.getKey().equals("mapping")) {
          mapping(member.getValue());
        } else {
          walk(member.getValue(), slot.member(member.getKey()));
        }
      }
    }
  }

  private void mapping(SpecNode mapping) {
    if (mapping instanceof SpecObject object) {
      for (SpecNode value : object.members().values()) {
        if (value instanceof SpecScalar text && text.text().startsWith("#/")) {
          mapped(text);
        }
      }
    }
  }

  /** Only a warning: the names that lead nowhere cost a variant, not the document. */
  private void mapped(SpecScalar text) {
    JsonPointer pointer = JsonPointer.parse(text.text());
    if (Pointers.at(root, pointer) == null) {
      diagnostics.accept(
          new Diagnostic(
              DocumentDiagnostic.UNRESOLVED_REF,
              Severity.WARNING,
              Quoted.of(text.text()) + " is not in the document" + Pointers.advice(root, pointer),
              text.pointer(),
              text.place()));
    }
  }

  private void keywords(SpecObject object, ObjectKind kind) {
    if (kind != ObjectKind.SCHEMA) {
      return;
    }
    if (object.get("$id") instanceof SpecScalar id) {
      report(
          DocumentDiagnostic.SCHEMA_ID,
          "`$id` "
              + Quoted.of(id.text())
              + " is ignored: references are resolved against the file; remove it",
          id);
    }
    for (String keyword : new String[] {"$dynamicRef", "$recursiveRef"}) {
      SpecNode dynamic = object.get(keyword);
      if (dynamic != null) {
        report(
            DocumentDiagnostic.DYNAMIC_REF,
            "`" + keyword + "` is not followed; use `$ref` with a JSON pointer (`#/…`)",
            dynamic);
      }
    }
  }

  private void reference(SpecObject object, ObjectKind kind) {
    SpecNode ref = object.get(REF);
    if (ref == null) {
      return;
    }
    if (!(ref instanceof SpecScalar text) || text.kind() != SpecScalar.Kind.STRING) {
      report(
          DocumentDiagnostic.INVALID_REF,
          "`$ref` is " + NodeKinds.name(ref) + "; it must be text, such as `#/components/…`",
          ref);
      return;
    }
    SpecNode target = text.text().startsWith("#") ? resolve(text) : null;
    if (target instanceof SpecObject) {
      cycle(object, text);
    } else if (target != null && !(kind == ObjectKind.SCHEMA && isSchema(target))) {
      report(
          DocumentDiagnostic.INVALID_REF,
          Quoted.of(text.text()) + " leads to " + NodeKinds.name(target) + ", not to an object",
          text);
    }
  }

  /** Beside an object: {@code true}, {@code false}, and the nothing that stands for anything. */
  private static boolean isSchema(SpecNode node) {
    return node instanceof SpecScalar scalar
        && (scalar.kind() == SpecScalar.Kind.BOOLEAN || scalar.kind() == SpecScalar.Kind.NULL);
  }

  private @Nullable SpecNode resolve(SpecScalar ref) {
    JsonPointer pointer = pointer(ref.text());
    if (pointer == null) {
      return null;
    }
    if (pointer.tokens().isEmpty()) {
      report(
          DocumentDiagnostic.INVALID_REF,
          "`#` refers to the whole document; refer to a part of it (`#/components/…`)",
          ref);
      return null;
    }
    SpecNode target = Pointers.at(root, pointer);
    if (target == null) {
      report(
          DocumentDiagnostic.UNRESOLVED_REF,
          Quoted.of(ref.text()) + " is not in the document" + Pointers.advice(root, pointer),
          ref);
    }
    return target;
  }

  /** Anchors and broken escapes are told when references are followed. */
  private static @Nullable JsonPointer pointer(String text) {
    return text.equals("#") || text.startsWith("#/") ? JsonPointer.parse(text) : null;
  }

  private void cycle(SpecObject start, SpecScalar ref) {
    Set<SpecNode> chain = new LinkedHashSet<>();
    SpecNode node = start;
    while (node instanceof SpecObject object
        && object.get(REF) instanceof SpecScalar next
        && chain.add(node)) {
      JsonPointer pointer = pointer(next.text());
      node = pointer == null ? null : Pointers.at(root, pointer);
    }
    if (node != start || chain.stream().anyMatch(reportedCycles::contains)) {
      return;
    }
    reportedCycles.addAll(chain);
    report(
        DocumentDiagnostic.CYCLIC_REF,
        Quoted.of(ref.text()) + " leads back to itself; refer to a value",
        ref);
  }

  private void report(DocumentDiagnostic id, String message, SpecNode at) {
    diagnostics.accept(Diagnostic.of(id, message, at));
  }
}
