package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The guide's examples for CI can be used as they are. */
final class DriftGuideTest {
  private static final Path GUIDE = Path.of("../../docs/drift.md");

  @Test
  void workflowsAreYaml() throws IOException {
    assertThat(blocks())
        .hasSize(2)
        .allSatisfy(
            block -> {
              Object workflow = new Load(LoadSettings.builder().build()).loadFromString(block);
              assertThat(workflow).isInstanceOf(Map.class);
              assertThat(block).contains("specfit:drift@default -Dspecfit.base=");
            });
  }

  @Test
  void reportsHaveKnownEndings() throws IOException {
    List<String> files =
        Pattern.compile("-Dspecfit\\.report=(\\S+)")
            .matcher(Files.readString(GUIDE))
            .results()
            .flatMap(list -> Pattern.compile(",").splitAsStream(list.group(1)))
            .toList();
    assertThat(files)
        .hasSize(7)
        .allSatisfy(file -> assertThat(ReportFormat.of(Path.of(file))).isPresent());
  }

  private static List<String> blocks() throws IOException {
    return Pattern.compile("(?s)```yaml\n(.*?)```")
        .matcher(Files.readString(GUIDE))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
