package dev.specfit.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.specfit.example.FoundExample.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the examples of whole documents of real vendors; prints a row for each. */
@Tag("corpus")
class CorpusExamplesTest {
  static Stream<String> documents() {
    return Corpus.DOCUMENTS.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyExampleIsReplayedOrReportedOrOverruled(String document) {
    Path file = Corpus.folder().resolve(document);
    assumeTrue(Files.exists(file), () -> "skipped: no " + document + " in -Dspecfit.corpus");
    ExampleCases read = Corpus.read(Corpus.folder(), document);

    Map<Verdict, Long> verdicts =
        read.found().stream()
            .collect(
                Collectors.groupingBy(FoundExample::verdict, TreeMap::new, Collectors.counting()));
    System.out.printf(
        Locale.ROOT,
        "examples: %-42s %5d found %s, %d cases%n",
        document,
        read.found().size(),
        verdicts,
        read.cases().size());

    long reported =
        read.diagnostics().stream()
            .filter(found -> found.id() != ExampleDiagnostic.NO_TEST_VALUE)
            .count();
    assertThat(reported)
        .isEqualTo(
            verdicts.getOrDefault(Verdict.WRONG, 0L) + verdicts.getOrDefault(Verdict.LEFT_OUT, 0L));
  }
}
