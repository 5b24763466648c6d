package dev.specfit.document.yaml;

import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.Place;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * The events of a YAML text; what the scanner throws becomes a {@link YamlProblem} with a place.
 *
 * <p>Events and not the library's nodes, because its composer recurses without a bound and shares
 * aliased nodes, so that neither depth nor size could be limited before the harm is done.
 */
final class EventReader {
  private final SourceText source;
  private final Iterator<Event> events;
  private Place last;

  EventReader(SourceText source) {
    this.source = source;
    this.last = source.place(0, 0);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.file())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  Event next() {
    try {
      Event event = events.next();
      last = event.getStartMark().map(this::place).orElse(last);
      return event;
    } catch (MarkedYamlEngineException e) {
      throw new YamlProblem(
          DocumentDiagnostic.INVALID_YAML,
          SyntaxAdvice.of(e.getProblem()),
          e.getProblemMark().or(e::getContextMark).map(this::place).orElse(last));
    } catch (ReaderException e) {
      throw unprintable(e);
    } catch (RuntimeException e) {
      // The scanner has thrown index and number errors on hostile text; that is bad input too.
      throw new YamlProblem(
          DocumentDiagnostic.INVALID_YAML, "this can't be read as YAML; correct it", last);
    }
  }

  /** Where the event that was read last begins. */
  Place place() {
    return last;
  }

  private Place place(Mark mark) {
    return source.place(mark.getLine(), mark.getColumn());
  }

  private YamlProblem unprintable(ReaderException e) {
    String text = source.text();
    int end =
        text.offsetByCodePoints(
            0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
    int line = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    int column = end - (text.lastIndexOf('\n', end - 1) + 1);
    return new YamlProblem(
        DocumentDiagnostic.INVALID_YAML,
        String.format(
            "the character U+%04X can't stand in YAML; remove it, or write it as an escape in"
                + " double quotes",
            e.getCodePoint()),
        source.place(line, column));
  }
}
