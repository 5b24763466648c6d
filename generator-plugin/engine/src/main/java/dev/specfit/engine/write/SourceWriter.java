package dev.specfit.engine.write;

import java.nio.file.Path;
import java.util.List;

/** Stages what was generated, checks it, and swaps it in; touches only what changed. */
public final class SourceWriter {
  private SourceWriter() {}

  /**
   * Makes the output folder hold exactly these files of Specfit's. Where anything is wrong, nothing
   * is changed and the result says what.
   *
   * @param outputDir made if it is missing
   */
  public static WriteResult write(Path outputDir, List<GeneratedFile> files) {
    throw new UnsupportedOperationException("not written yet");
  }
}
