package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.document.SpecDocument;
import dev.specfit.drift.change.WireChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document and itself, written anew, say the same: there is no drift. */
class EquivalentDocumentsTest {
  private static final WalkOptions TODAY = new WalkOptions(LocalDate.of(2026, 1, 1));
  private static final long SEED = Long.getLong("specfit.seed", 20260101L);

  @Test
  void ownDocumentsWrittenAnewHaveNoDrift() throws IOException {
    System.out.println("seed " + SEED);
    List<Path> files = SampleDocuments.own();
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      SampleDocuments.documents(file).forEach(document -> unchanged(file, document));
    }
  }

  @Test
  @Tag("corpus")
  void wholeDocumentsWrittenAnewHaveNoDrift() throws IOException {
    Path corpus = SampleDocuments.corpus();
    assumeTrue(Files.isDirectory(corpus), () -> "skipped: there is no " + corpus);
    System.out.println("seed " + SEED);
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(SampleDocuments::isTried).sorted().toList()) {
        SampleDocuments.documents(file).forEach(document -> unchanged(file, document));
      }
    }
  }

  private static void unchanged(Path file, SpecDocument document) {
    for (Rewrite rewrite : Rewrite.values()) {
      ObjectNode root = Json.of(document);
      rewrite.apply(root, new Random(SEED));
      List<WireChange> changes =
          DriftWalk.compare(List.of(document), List.of(Json.document(document, root)), TODAY);
      assertThat(changes)
          .as(() -> file + ", " + rewrite + ", seed " + SEED)
          .extracting(EquivalentDocumentsTest::line)
          .isEmpty();
    }
  }

  private static String line(WireChange change) {
    return change.rule().id()
        + " "
        + change.subject()
        + " "
        + change.predicate()
        + " "
        + change.about();
  }
}
