package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.drift.change.WireChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole documents of real vendors, which aren't part of the project: nothing has changed between
 * one and itself, in whatever order it is written and wherever its parts stand.
 */
@Tag("corpus")
class NoDriftTest {
  private static final Path CORPUS =
      Path.of("../..").resolve(System.getProperty("specfit.corpus", "../shared/corpus"));

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
  void aDocumentThatSaysTheSameHasNotChanged(String name) {
    Path file = CORPUS.resolve(name).toAbsolutePath().normalize();
    assumeTrue(Files.exists(file), () -> "skipped: no " + name + " in -Dspecfit.corpus");
    LoadResult loaded = SpecLoader.load(SpecRequest.of(file));
    SpecDocument again = SpecLoader.load(SpecRequest.of(file)).documents().get(0);
    for (SpecDocument document : loaded.documents()) {
      Stream.of(again, Rewritten.reordered(again), Rewritten.inlined(again))
          .forEach(same -> assertThat(changes(document, same)).isEmpty());
      assertThat(changes(Rewritten.inlined(document), again)).isEmpty();
    }
  }

  private static List<String> changes(SpecDocument base, SpecDocument revision) {
    return DriftWalk.compare(List.of(base), List.of(revision), Walked.TODAY).stream()
        .map(NoDriftTest::line)
        .toList();
  }

  private static String line(WireChange change) {
    return change.rule().id() + ": " + change.subject() + " " + change.predicate();
  }
}
