package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at generated text before any parser does: 7-bit ASCII, lines ended by {@code \n}, and in
 * Java no Unicode escape but in a string literal, there none that would end it (JLS 3.3: escapes
 * are read before anything else, so one in a comment can be code).
 */
final class SourceText {
  private enum In {
    CODE,
    LINE_COMMENT,
    COMMENT,
    STRING,
    CHARACTER
  }

  private final String path;
  private final String text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private In in = In.CODE;

  private SourceText(GeneratedFile file) {
    this.path = file.path();
    this.text = file.content();
  }

  static List<Diagnostic> check(GeneratedFile file) {
    SourceText source = new SourceText(file);
    source.checkCharacters();
    if (file.kind() == GeneratedFile.Kind.JAVA) {
      source.checkEscapes();
    }
    return source.diagnostics;
  }

  private void checkCharacters() {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != '\n' && (unit < ' ' || unit > '~')) {
        fault("the character U+%04X is in generated text".formatted((int) unit), i);
        return;
      }
    }
    if (!text.endsWith("\n")) {
      fault("generated text doesn't end with a line break", text.length());
    }
  }

  private void checkEscapes() {
    if (!text.contains("\\u")) {
      // Nothing to follow the text for.
      return;
    }
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '\\') {
        String fault = faultOfEscape(i);
        if (fault != null) {
          fault(fault, i);
          return;
        }
        i += 2;
      } else {
        i += step(i);
      }
    }
  }

  /** What is wrong with a backslash here, if anything is. */
  private @Nullable String faultOfEscape(int index) {
    if (index + 1 >= text.length() || text.charAt(index + 1) != 'u') {
      return null;
    }
    if (in != In.STRING) {
      return "a Unicode escape is outside string literals";
    }
    String digits = text.substring(index + 2, Math.min(text.length(), index + 6));
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      return "a Unicode escape is malformed";
    }
    int value = Integer.parseInt(digits, 16);
    return value == '\n' || value == '\r' || value == '"' || value == '\\'
        ? "a Unicode escape would end its string literal"
        : null;
  }

  /** Follows the text by one or two characters; returns how many. */
  private int step(int i) {
    switch (in) {
      case CODE -> {
        if (text.startsWith("//", i)) {
          in = In.LINE_COMMENT;
          return 2;
        }
        if (text.startsWith("/*", i)) {
          in = In.COMMENT;
          return 2;
        }
        if (text.charAt(i) == '"') {
          in = In.STRING;
        } else if (text.charAt(i) == '\'') {
          in = In.CHARACTER;
        }
      }
      case LINE_COMMENT -> in = text.charAt(i) == '\n' ? In.CODE : in;
      case COMMENT -> {
        if (text.startsWith("*/", i)) {
          in = In.CODE;
          return 2;
        }
      }
      case STRING -> in = text.charAt(i) == '"' || text.charAt(i) == '\n' ? In.CODE : in;
      case CHARACTER -> in = text.charAt(i) == '\'' || text.charAt(i) == '\n' ? In.CODE : in;
    }
    return 1;
  }

  private void fault(String message, int index) {
    int line = 1 + (int) text.substring(0, index).chars().filter(unit -> unit == '\n').count();
    int column = index - text.lastIndexOf('\n', index - 1);
    diagnostics.add(WriteDiagnostic.UNSAFE_OUTPUT.at(message, path, line, column));
  }
}
