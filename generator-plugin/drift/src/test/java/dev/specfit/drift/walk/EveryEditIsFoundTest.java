package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.document.SpecDocument;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.WireChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits at random, each of one schema: every one is found, and nothing is found elsewhere. */
class EveryEditIsFoundTest {
  private static final WalkOptions TODAY = new WalkOptions(LocalDate.of(2026, 1, 1));
  private static final long SEED = Long.getLong("specfit.seed", 20260101L);
  private static final int ROUNDS = 20;
  private static final int MANY = 500;

  @Test
  void singleEditsOfOwnDocumentsAreFound() throws IOException {
    System.out.println("seed " + SEED);
    int edits = 0;
    for (Path file : SampleDocuments.own()) {
      for (SpecDocument document : SampleDocuments.documents(file)) {
        for (int round = 0; round < ROUNDS; round++) {
          edits += found(file, document, 1, SEED + round).size();
        }
      }
    }
    assertThat(edits).isGreaterThan(ROUNDS);
  }

  @Test
  @Tag("corpus")
  void manyEditsOfAWholeDocumentAreFound() throws IOException {
    Path corpus = SampleDocuments.corpus();
    assumeTrue(Files.isDirectory(corpus), () -> "skipped: there is no " + corpus);
    System.out.println("seed " + SEED);
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(SampleDocuments::isTried).sorted().toList()) {
        for (SpecDocument document : SampleDocuments.documents(file)) {
          found(file, document, MANY, SEED);
        }
      }
    }
  }

  private static Set<String> found(Path file, SpecDocument document, int number, long seed) {
    ObjectNode root = Json.of(document);
    Set<String> edited = new SchemaEdits(root).apply(number, new Random(seed));
    SpecDocument revision = Json.document(document, root);
    long start = System.nanoTime();
    List<WireChange> changes = DriftWalk.compare(List.of(document), List.of(revision), TODAY);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (number > 1) {
      System.out.printf(
          "%s: %d edits, %d changes, %d ms%n",
          file.getFileName(), edited.size(), changes.size(), time.toMillis());
    }

    Set<String> missed = new TreeSet<>(edited);
    List<String> elsewhere = new ArrayList<>();
    for (WireChange change : changes) {
      boolean known =
          missed.removeIf(one -> at(change.base(), one) || at(change.revision(), one))
              || edited.stream()
                  .anyMatch(one -> at(change.base(), one) || at(change.revision(), one));
      if (!known && !change.rule().id().startsWith("api-version")) {
        elsewhere.add(change.rule().id() + " " + change.subject() + " " + change.about());
      }
    }
    assertThat(missed).as(() -> file + ", not found, seed " + seed).isEmpty();
    assertThat(elsewhere).as(() -> file + ", found elsewhere, seed " + seed).isEmpty();
    return edited;
  }

  private static boolean at(@Nullable Site site, String edited) {
    return site != null && SchemaEdits.within(site.pointer().toString(), edited);
  }
}
