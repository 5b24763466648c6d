package dev.specfit.example.synthesis;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes a text of a format, a length and a pattern. */
final class TextMaker {
  private static final int ATTEMPTS = 200;
  private static final List<String> FORMATS = List.of("x-format", "format", "contentEncoding");

  private final List<Pattern> patterns = new ArrayList<>();
  private final int shortest;
  private final int longest;
  private final String format;

  private TextMaker(List<SpecObject> parts) {
    int min = 0;
    int max = Integer.MAX_VALUE;
    String found = "";
    for (SpecObject part : parts) {
      min = Math.max(min, Nodes.count(part.get("minLength"), 0));
      max = Math.min(max, Nodes.count(part.get("maxLength"), Integer.MAX_VALUE));
      Nodes.text(part.get("pattern")).ifPresent(text -> patterns.add(Pattern.compile(text)));
      for (String keyword : FORMATS) {
        found = found.isEmpty() ? Nodes.text(part.get(keyword)).orElse("") : found;
      }
    }
    shortest = min;
    longest = max;
    format = found;
  }

  /** The text, or empty where none was found. */
  static Optional<String> make(List<SpecObject> parts, int salt) {
    try {
      return new TextMaker(parts).make(salt);
    } catch (PatternSyntaxException notOurs) {
      return Optional.empty();
    }
  }

  private Optional<String> make(int salt) {
    String formatted = TextFormats.of(format, salt);
    if (fits(formatted)) {
      return Optional.of(formatted);
    }
    String sized = sized(TextFormats.plain(salt));
    return fits(sized) ? Optional.of(sized) : matching(salt);
  }

  private boolean fits(String text) {
    int length = text.codePointCount(0, text.length());
    return length >= shortest
        && length <= longest
        && patterns.stream().allMatch(pattern -> pattern.matcher(text).find());
  }

  /** Cut from the left, so that what tells texts apart stays. */
  private String sized(String text) {
    String padded = "x".repeat(Math.max(0, shortest - text.length())) + text;
    return padded.substring(Math.max(0, padded.length() - longest));
  }

  private Optional<String> matching(int salt) {
    for (Pattern pattern : patterns) {
      for (int repetitions : List.of(8, Math.max(20, shortest))) {
        Optional<String> found = matching(pattern, repetitions, salt);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> matching(Pattern pattern, int repetitions, int salt) {
    RgxGenProperties properties = new RgxGenProperties();
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, repetitions);
    try {
      RgxGen generator = RgxGen.parse(properties, pattern.pattern());
      for (int i = 0; i < ATTEMPTS; i++) {
        // The seed is counted, so that a document always gets the same texts.
        String text = generator.generate(new Random(1000L * salt + i));
        if (fits(text)) {
          return Optional.of(text);
        }
      }
    } catch (RuntimeException unsupported) {
      // It knows less of regular expressions than Java does.
      return Optional.empty();
    }
    return Optional.empty();
  }
}
