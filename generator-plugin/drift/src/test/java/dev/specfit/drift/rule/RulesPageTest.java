package dev.specfit.drift.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the rules says what the catalogue says. */
class RulesPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "drift-rules.md");

  @Test
  void thePageIsWrittenFromTheCatalogue() throws IOException {
    if (Boolean.getBoolean("specfit.golden.update")) {
      Files.writeString(PAGE, RulesPage.text());
    }

    assertThat(PAGE).content().isEqualTo(RulesPage.text());
  }

  @Test
  void everyRuleSaysWhatHasHappenedAndWhy() {
    assertThat(Rules.catalogue().entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.rule().title()).isNotBlank().doesNotContain("|");
              assertThat(entry.rule().rationale()).endsWith(".").doesNotContain("|", "\n");
            });
  }
}
