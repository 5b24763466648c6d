package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.drift.change.DriftReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each format of each sample, byte for byte. Run with {@code -Dspecfit.golden.update=true} to write
 * them anew.
 */
final class ReportGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/report");

  private static final Map<String, DriftReport> SAMPLES =
      new TreeMap<>(
          Map.of(
              "small", SampleReports.small(),
              "hostile", SampleReports.hostile(),
              "empty", SampleReports.empty()));

  private static final List<String> ENDINGS =
      List.of(".md", ".html", ".json", ".sarif", ".xml", ".txt");

  @TestFactory
  List<DynamicTest> reportsAreByteForByteAsBefore() {
    List<DynamicTest> tests = new ArrayList<>();
    SAMPLES.forEach(
        (name, report) -> {
          for (String ending : ENDINGS) {
            tests.add(DynamicTest.dynamicTest(name + ending, () -> check(name + ending, report)));
          }
        });
    return tests;
  }

  private static void check(String name, DriftReport report) throws IOException {
    Path file = GOLDEN.resolve(name);
    String text = ReportFormat.of(file).orElseThrow().render(report);
    if (Boolean.getBoolean("specfit.golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }
}
