package dev.specfit.engine.write;

import org.jspecify.annotations.Nullable;

/**
 * A file to be written.
 *
 * @param path relative to the output folder, with {@code /} between segments
 * @param content the whole text, lines ended by {@code \n}
 * @param kind what it is
 * @param expected what a Java file must declare, or null where only its syntax is checked
 */
public record GeneratedFile(
    String path, String content, Kind kind, @Nullable ExpectedSource expected) {
  /** A file of which nothing more is known than its kind. */
  public GeneratedFile(String path, String content, Kind kind) {
    this(path, content, kind, null);
  }

  /** What a file is. */
  public enum Kind {
    /** Java source; parsed before it is written. */
    JAVA,
    /** Anything else, such as GraalVM metadata. */
    RESOURCE
  }
}
