package dev.specfit.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.rule.CatalogueEntry;
import dev.specfit.drift.rule.RuleExample;
import dev.specfit.drift.rule.Rules;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules for what is found in the client, not in the documents' trees. */
class ClientRuleExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @TempDir Path folder;

  static Stream<CatalogueEntry> entries() {
    return Rules.catalogue().entries().stream()
        .filter(entry -> List.of("pagination", "java").contains(entry.rule().area()))
        .filter(entry -> entry.isShownBy(RuleExample.Kind.DOCUMENT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void anExampleShowsItsRule(CatalogueEntry entry) throws IOException {
    assertThat(ids(entry.shown().base(), entry.shown().revision())).contains(entry.rule().id());
  }

  private List<String> ids(SpecNode base, SpecNode revision) throws IOException {
    DriftRequest request =
        new DriftRequest(request("base", base), request("revision", revision), List.of());
    DriftResult result = Drift.compare(request, TODAY);
    assertThat(result.refused()).as("%s", result.diagnostics()).isFalse();
    return result.changes().stream().map(Change::rule).map(rule -> rule.id()).toList();
  }

  private GenerationRequest request(String name, SpecNode example) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).resolve("pets.json");
    String members = JsonText.of(example).substring(1);
    Files.writeString(
        file,
        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Pets\", \"version\": \"1\"}, " + members);
    return GenerationRequest.builder(folder).spec(file).build();
  }
}
