package dev.specfit.maven.worker;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the work is done. */
public enum Fork {
  /** In a JVM of its own if the documents are large. */
  AUTO,
  /** In a JVM of its own. */
  ALWAYS,
  /** In Maven's JVM. */
  NEVER;

  /** Below this a JVM's start costs what it saves; bytes of documents. */
  private static final long LARGE = 512 * 1024;

  /**
   * Whether a JVM of its own does the work.
   *
   * @param bytes the size of the documents
   */
  public boolean isApart(long bytes) {
    return this == ALWAYS || (this == AUTO && bytes >= LARGE);
  }

  /** The choice that a word in the POM stands for; empty if it stands for none. */
  public static Optional<Fork> parse(String word) {
    return Stream.of(values())
        .filter(fork -> fork.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
