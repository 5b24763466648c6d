package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.drift.change.WireChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Pairs of documents with the findings expected of them, which aren't part of the project. */
final class DriftPairs {
  /** Tests run in the module's folder. */
  private static final Path REPOSITORY = Path.of("../..");

  /**
   * A pair.
   *
   * @param name its folder
   * @param expected the ids expected, in the table's order
   * @param levels their levels
   */
  record Pair(String name, List<String> expected, List<String> levels) {
    List<WireChange> changes() {
      Path folder = folder().resolve(name);
      LoadResult base = SpecLoader.load(SpecRequest.of(folder.resolve("base.yaml")));
      LoadResult revision = SpecLoader.load(SpecRequest.of(folder.resolve("revision.yaml")));
      assertThat(base.documents()).as(() -> name + ": " + base.diagnostics()).hasSize(1);
      assertThat(revision.documents()).as(() -> name + ": " + revision.diagnostics()).hasSize(1);
      return DriftWalk.compare(
          base.documents(), revision.documents(), new WalkOptions(LocalDate.now(ZoneOffset.UTC)));
    }
  }

  private DriftPairs() {}

  static boolean areThere() {
    return Files.exists(folder().resolve("expected.tsv"));
  }

  static List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines().subList(1, lines().size())) {
      String[] cells = line.split("\t", -1);
      pairs.add(new Pair(cells[0], words(cells[1]), words(cells[2])));
    }
    return pairs;
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(folder().resolve("expected.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that a system property names, or the one beside the project. */
  private static Path folder() {
    String folder = System.getProperty("specfit.driftPairs", "../shared/drift-pairs");
    return REPOSITORY.resolve(folder).toAbsolutePath().normalize();
  }
}
