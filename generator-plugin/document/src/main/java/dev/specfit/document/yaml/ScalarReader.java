package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.SpecScalar.Kind;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes the tree's scalars. */
final class ScalarReader {
  private final SpecLimits limits;
  private final Consumer<Diagnostic> diagnostics;

  ScalarReader(SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  SpecScalar read(ScalarEvent event, JsonPointer pointer, Place place) {
    String text = event.getValue();
    checkLength(text, limits.scalarLength(), place);
    Optional<Kind> tagged = Tags.requireScalar(event.getTag(), place);
    Kind kind = tagged.orElseGet(() -> event.isPlain() ? CoreSchema.kind(text) : Kind.STRING);
    if (kind == Kind.NUMBER) {
      checkLength(text, limits.numberLength(), place);
    }
    String json = CoreSchema.json(kind, text);
    if (json == null) {
      throw new YamlProblem(
          DocumentDiagnostic.UNSUPPORTED_TAG,
          Quoted.of(text) + " is not of the kind that its tag says; remove the tag",
          place);
    }
    if (event.isPlain() && CoreSchema.isInfinityOrNan(text)) {
      diagnostics.accept(notJson(text, pointer, place));
    }
    return new SpecScalar(pointer, place, kind, json);
  }

  void checkLength(String text, int limit, Place place) {
    if (text.length() > limit) {
      throw new YamlProblem(
          DocumentDiagnostic.TEXT_TOO_LONG,
          Quoted.of(text.substring(0, Math.min(20, text.length())) + "…")
              + " has "
              + text.length()
              + " characters, more than "
              + limit
              + "; shorten it",
          place);
    }
  }

  private static Diagnostic notJson(String text, JsonPointer pointer, Place place) {
    return new Diagnostic(
        DocumentDiagnostic.NUMBER_NOT_JSON,
        DocumentDiagnostic.NUMBER_NOT_JSON.severity(),
        Quoted.of(text) + " has no JSON form and is taken for text; put it in quotes or remove it",
        pointer,
        place);
  }
}
