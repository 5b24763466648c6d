package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/**
 * Reads one YAML 1.2 (core schema) or JSON document into the located tree, within limits.
 *
 * <p>Beyond the core schema it knows the merge key {@code <<}, which real documents use.
 */
public final class YamlReader {
  private static final Pattern BLANK_LINES = Pattern.compile("(?m)^ +$");

  private YamlReader() {}

  /** The document's outermost value, or empty if it can't be read; why is told to the consumer. */
  public static Optional<SpecNode> read(
      SourceText source, SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    try {
      Optional<SpecNode> json = JsonComposer.read(source, limits, diagnostics);
      return json.isPresent() ? json : read(source, new EventReader(source), limits, diagnostics);
    } catch (YamlProblem e) {
      String tidy = BLANK_LINES.matcher(source.text()).replaceAll("");
      if (e.diagnostic().message().equals(SyntaxAdvice.BLANK_LINE) && !tidy.equals(source.text())) {
        diagnostics.accept(blankLine(e.diagnostic()));
        return read(source.withText(tidy), limits, diagnostics);
      }
      diagnostics.accept(e.diagnostic());
      return Optional.empty();
    }
  }

  /** Large vendors publish documents with this fault, which other readers don't mind. */
  private static Diagnostic blankLine(Diagnostic problem) {
    return new Diagnostic(
        DocumentDiagnostic.INDENTED_BLANK_LINE,
        DocumentDiagnostic.INDENTED_BLANK_LINE.severity(),
        problem.message(),
        null,
        problem.place());
  }

  private static Optional<SpecNode> read(
      SourceText source, EventReader events, SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    events.next(); // the stream's start
    if (!(events.next() instanceof DocumentStartEvent)) {
      throw new YamlProblem(
          DocumentDiagnostic.EMPTY_DOCUMENT,
          "the file holds nothing but comments or white space; put an OpenAPI document in it",
          source.place(0, 0));
    }
    TreeComposer composer = new TreeComposer(events, limits, diagnostics);
    SpecNode root = composer.compose(events.next(), JsonPointer.ROOT, 0);
    events.next(); // the document's end
    Event after = events.next();
    if (!(after instanceof StreamEndEvent)) {
      throw new YamlProblem(
          DocumentDiagnostic.SEVERAL_YAML_DOCUMENTS,
          "a second YAML document starts here (`---`); put each document in its own file",
          events.place());
    }
    return Optional.of(root);
  }
}
