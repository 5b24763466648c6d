package dev.specfit.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import dev.specfit.drift.policy.Policy;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The vendors' documents, each with one edit, compared with themselves both ways: every change is
 * found under its rule with its verdicts, and nothing else is.
 */
final class VendorEditsTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path SPECS = Path.of("../../specs");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> anEditIsFoundBothWaysAndNothingElseIs() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(getClass().getResourceAsStream("vendor-edits.yaml"))) {
      JsonNode rows = YAML.readTree(table);
      assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
      return StreamSupport.stream(rows.spliterator(), false).map(this::test).toList();
    }
  }

  private DynamicTest test(JsonNode row) {
    return DynamicTest.dynamicTest(row.get("name").textValue(), () -> check(row));
  }

  private void check(JsonNode row) throws IOException {
    JsonNode document =
        YAML.readTree(SPECS.resolve(row.get("document").textValue() + ".yaml").toFile());
    Path original = write("original", document);
    Path edited = write("edited", TreeEdit.of(row).applyTo(document.deepCopy()));
    String found =
        "forward " + compare(original, edited) + "\nbackward " + compare(edited, original);
    assertThat(found)
        .isEqualTo(
            "forward " + texts(row.get("forward")) + "\nbackward " + texts(row.get("backward")));
  }

  private Path write(String name, JsonNode document) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).resolve("vendor.json");
    YAML_TO_JSON.writeValue(file.toFile(), document);
    return file;
  }

  private static final ObjectMapper YAML_TO_JSON = new ObjectMapper();

  private static List<String> compare(Path base, Path revision) {
    DriftResult result =
        Drift.compare(new DriftRequest(request(base), request(revision), List.of()), TODAY);
    assertThat(result.refused()).as("%s", result.diagnostics()).isFalse();
    // As a project without a policy hears of them.
    return Policy.STRICT.judge(result, TODAY).report().changes().stream()
        .map(judged -> line(judged.change()))
        .toList();
  }

  private static GenerationRequest request(Path file) {
    return GenerationRequest.builder(Objects.requireNonNull(file.getParent())).spec(file).build();
  }

  private static String line(Change change) {
    Verdicts verdicts = change.verdicts();
    return change.rule().id()
        + " "
        + letter(verdicts.wire())
        + letter(verdicts.source())
        + letter(verdicts.binary());
  }

  private static String letter(Verdict verdict) {
    return switch (verdict) {
      case COMPATIBLE -> "c";
      case CAUTION -> "w";
      case BREAKING -> "b";
    };
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
