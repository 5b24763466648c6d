package dev.specfit.drift.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON for people and their diffs: two spaces, a member a line, a newline at the end. */
public final class PrettyJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PrettyJson() {}

  /** Compact JSON text laid out; numbers stay as they are written. */
  public static String of(String json) {
    StringWriter out = new StringWriter();
    try (JsonParser in = FACTORY.createParser(json);
        JsonGenerator to = FACTORY.createGenerator(out)) {
      to.setPrettyPrinter(printer());
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token.isNumeric()) {
          to.writeNumber(in.getText());
        } else {
          to.copyCurrentEvent(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the text is our own", e);
    }
    return out.append('\n').toString();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }
}
