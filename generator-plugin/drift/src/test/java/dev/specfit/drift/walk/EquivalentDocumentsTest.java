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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
      SampleDocuments.documents(file).forEach(document -> unchanged(file, document, true));
    }
  }

  @Tag("corpus")
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "museum.yaml",
        "petstore.yaml",
        "readme-parameters-style-31.json",
        "readme-server-variables.json",
        "twilio-conversations.yaml",
        "sendcloud-v3.json",
        "box.json",
        "digitalocean/DigitalOcean-public.v2.yaml",
        "telnyx.yaml"
      })
  void aWholeDocumentWrittenAnewHasNoDrift(String name) {
    Path file = SampleDocuments.corpus().resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: no " + name + " in -Dspecfit.corpus");
    System.out.println("seed " + SEED);
    boolean all = SampleDocuments.isTried(file);
    SampleDocuments.documents(file).forEach(document -> unchanged(file, document, all));
  }

  private static void unchanged(Path file, SpecDocument document, boolean all) {
    SpecDocument again = Json.document(document, Json.of(document));
    assertThat(between(document, again)).as(() -> file + ", read again").isEmpty();
    for (Rewrite rewrite : Rewrite.values()) {
      if (rewrite.isForAnyDocument() || all) {
        ObjectNode root = Json.of(document);
        rewrite.apply(root, new Random(SEED));
        SpecDocument anew = Json.document(document, root);
        String how = file + ", " + rewrite + ", seed " + SEED;
        assertThat(between(document, anew)).as(how).isEmpty();
        assertThat(between(anew, document)).as(how + ", backwards").isEmpty();
      }
    }
  }

  private static List<String> between(SpecDocument base, SpecDocument revision) {
    return DriftWalk.compare(List.of(base), List.of(revision), TODAY).stream()
        .map(EquivalentDocumentsTest::line)
        .toList();
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
