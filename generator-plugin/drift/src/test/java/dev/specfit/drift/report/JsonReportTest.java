package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.specfit.drift.change.DriftReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonReportTest {
  private static final Path SCHEMA = Path.of("../../docs/drift-report.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("samples")
  void reportsAreWhatTheSchemaDescribes(DriftReport report) throws IOException {
    assertThat(schema().validate(JsonReport.render(report), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schemaRefusesAReportThatLacksAField() throws IOException {
    ObjectNode report = (ObjectNode) JSON.readTree(JsonReport.render(SampleReports.small()));
    ((ObjectNode) report.at("/changes/0")).remove("fingerprint");
    assertThat(schema().validate(report.toString(), InputFormat.JSON))
        .singleElement()
        .asString()
        .contains("'fingerprint'");
  }

  @Test
  void schemaDescribesEveryField() throws IOException {
    JsonNode report = JSON.readTree(JsonReport.render(SampleReports.small()));
    JsonNode definitions = JSON.readTree(Files.readString(SCHEMA)).get("$defs");
    assertDescribed(report.at("/changes/0"), definitions.at("/change/properties"));
    assertDescribed(report.at("/changes/0/base"), definitions.at("/site/properties"));
    assertDescribed(report.at("/changes/0/members/0"), definitions.at("/member/properties"));
    assertDescribed(report.at("/summary"), definitions.at("/summary/properties"));
  }

  @Test
  void textOfADocumentIsKeptExactly() throws IOException {
    JsonNode report = JSON.readTree(JsonReport.render(SampleReports.hostile()));
    int i = 0;
    for (String attack : Attacks.ALL) {
      assertThat(report.at("/changes/" + i + "/reason").textValue()).isEqualTo(attack);
      i += 2;
    }
  }

  @Test
  void reportsAreAscii() {
    assertThat(JsonReport.render(SampleReports.hostile()).chars())
        .allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
  }

  static Stream<DriftReport> samples() {
    return Stream.of(
        SampleReports.empty(),
        SampleReports.small(),
        SampleReports.hostile(),
        SampleReports.large(200));
  }

  private static void assertDescribed(JsonNode value, JsonNode properties) {
    for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      assertThat(properties.at("/" + name).isMissingNode()).as(name).isFalse();
    }
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDialect(Dialects.getDraft202012())
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
