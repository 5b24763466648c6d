package dev.specfit.drift.file;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.FileReader;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecRequest;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a small YAML or JSON file of people's into a tree with places, within small limits. */
public final class TreeFile {
  /** 4 MiB, 20 deep, 200,000 values, none of them by alias. */
  private static final SpecLimits LIMITS = new SpecLimits(4 << 20, 20, 200_000, 0, 1 << 16, 100, 1);

  private TreeFile() {}

  /**
   * A file's outermost value.
   *
   * @param base the folder that messages name the file relative to
   * @param diagnostics told what is wrong
   * @return empty if the file can't be read, which was told
   */
  public static Optional<SpecNode> read(Path file, Path base, Consumer<Diagnostic> diagnostics) {
    SpecRequest request =
        new SpecRequest(List.of(file), List.of(), LIMITS, base, file.toAbsolutePath().getParent());
    FileReader reader = new FileReader(request, diagnostics);
    return reader
        .read(file)
        .map(text -> SourceText.of(reader.name(file), text))
        .flatMap(text -> YamlReader.read(text, LIMITS, diagnostics));
  }

  /** A text that stands for a file of that name. */
  public static Optional<SpecNode> parse(
      String name, String text, Consumer<Diagnostic> diagnostics) {
    return YamlReader.read(SourceText.of(name, text), LIMITS, diagnostics);
  }
}
