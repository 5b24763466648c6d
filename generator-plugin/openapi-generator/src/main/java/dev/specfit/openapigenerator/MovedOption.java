package dev.specfit.openapigenerator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An option of openapi-generator's java generator, and what becomes of it under Specfit.
 *
 * @param name what it is called
 * @param fate whether anything is lost
 * @param advice what Specfit does, or what to do
 */
record MovedOption(String name, Fate fate, String advice) {
  private static final String TABLE = "moved-options.txt";

  /** What becomes of an option. */
  enum Fate {
    /** It is about files that Specfit doesn't write. */
    BUILD,
    /** What it asks for is done without it. */
    DONE,
    /** What it asks for is not done. */
    GONE
  }

  /** All of them, sorted by name. */
  static List<MovedOption> all() {
    try (InputStream in = MovedOption.class.getResourceAsStream(TABLE)) {
      String table = new String(Objects.requireNonNull(in, TABLE).readAllBytes(), UTF_8);
      return table.lines().filter(line -> !line.startsWith("#")).map(MovedOption::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MovedOption parse(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new MovedOption(parts[0], Fate.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
  }
}
