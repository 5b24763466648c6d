package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Pointed;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what references refer to; what is wrong with one is told once, where it stands. */
final class ReferenceTargets {
  private final Path base;
  private final Path realBase;
  private final SpecObject root;
  private final ConfinedFiles files;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<SpecScalar, Optional<Found>> known = new HashMap<>();

  /**
   * What a reference refers to.
   *
   * @param file the file it is in
   * @param pointer where in the file
   * @param node the value; null if the reference leads into the document to something that isn't
   *     there, which is told when the document is whole
   * @param isInside whether it is in the document itself
   */
  record Found(Path file, JsonPointer pointer, @Nullable SpecNode node, boolean isInside) {}

  ReferenceTargets(
      Path base, SpecObject root, ConfinedFiles files, Consumer<Diagnostic> diagnostics) {
    this.base = base;
    this.realBase = ConfinedFiles.real(base).orElse(base);
    this.root = root;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** What a reference that stands in a file refers to, or null if it can't be followed. */
  @Nullable Found find(SpecScalar ref, Path from) {
    return known.computeIfAbsent(ref, r -> Optional.ofNullable(follow(r, from))).orElse(null);
  }

  private @Nullable Found follow(SpecScalar ref, Path from) {
    Optional<Reference> parsed = Reference.parse(ref.text());
    if (parsed.isEmpty()) {
      return refuse(
          DocumentDiagnostic.INVALID_REF,
          Quoted.of(ref.text()) + " has a `%` that starts no `%XX`; write `%25` for a percent sign",
          ref);
    }
    Reference reference = parsed.get();
    if (reference.file().isEmpty() && reference.fragment().isEmpty() && ref.text().isEmpty()) {
      return refuse(
          DocumentDiagnostic.INVALID_REF, "an empty `$ref` refers to nothing; remove it", ref);
    }
    Path file = from;
    if (!reference.file().isEmpty()) {
      Optional<Path> located = files.locate(from, reference.file(), ref);
      if (located.isEmpty()) {
        return null;
      }
      file = located.get();
    }
    if (reference.isAnchor()) {
      return refuse(
          DocumentDiagnostic.UNSUPPORTED_REF,
          Quoted.of(ref.text()) + " refers to an `$anchor`; use a JSON pointer (`#/…`)",
          ref);
    }
    JsonPointer pointer = reference.pointer();
    boolean inside = file.equals(base) || file.equals(realBase);
    if (!inside) {
      return outside(ref, file, pointer);
    }
    Pointed reached = Pointed.find(root, pointer);
    return reached == null
        ? new Found(base, pointer, null, true)
        : new Found(base, reached.pointer(), reached.node(), true);
  }

  private @Nullable Found outside(SpecScalar ref, Path file, JsonPointer pointer) {
    Optional<SpecNode> content = files.content(file, ref);
    if (content.isEmpty()) {
      return null;
    }
    Pointed reached = Pointed.find(content.get(), pointer);
    if (reached == null) {
      return refuse(
          DocumentDiagnostic.UNRESOLVED_REF,
          Quoted.of(ref.text())
              + " is not in "
              + Quoted.of(content.get().place().file())
              + Pointers.advice(content.get(), pointer),
          ref);
    }
    return new Found(file, reached.pointer(), reached.node(), false);
  }

  private @Nullable Found refuse(DocumentDiagnostic id, String message, SpecScalar ref) {
    diagnostics.accept(Refusal.of(id, message, ref));
    return null;
  }
}
