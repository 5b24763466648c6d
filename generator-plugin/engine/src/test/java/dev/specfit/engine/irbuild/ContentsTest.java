package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrContent;
import dev.specfit.engine.ir.IrType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final String SCHEMAS =
      """
      components:
        schemas:
          Pet: {type: object, properties: {name: {type: string}}}
          Bytes: {type: string, format: binary}
          Word: {type: string}
          Upload: {type: object, properties: {file: {type: string, format: binary}}}
          Envelope: {type: object, properties: {data: {$ref: '#/components/schemas/Pet'}}}
          Event:
            type: object
            properties: {event: {type: string}, data: {$ref: '#/components/schemas/Pet'}}
          Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
      """;

  private static List<IrContent> contents(String content) {
    String yaml =
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /x:
            post:
              operationId: x
              requestBody: {content: %s}
              responses: {'200': {description: OK, content: %s}}
        """
            .formatted(content, content);
    return Objects.requireNonNull(Specs.read(yaml + SCHEMAS).api().operations().get(0).body())
        .contents();
  }

  private static String item(String mediaType, String schema) {
    IrContent content = contents("{'" + mediaType + "': {schema: " + schema + "}}").get(0);
    IrType type = Objects.requireNonNull(content.type()).type();
    return type instanceof IrType.Ref ref
        ? ref.target().path().replaceAll(".*/", "")
        : type.toString();
  }

  private static List<String> repeated(String content) {
    return contents(content).stream()
        .filter(IrContent::repeated)
        .map(IrContent::mediaType)
        .toList();
  }

  @Test
  void aStreamOfAnArrayIsOneOfItsItems() {
    assertThat(item("application/x-ndjson", "{$ref: '#/components/schemas/Pets'}"))
        .isEqualTo("Pet");
    assertThat(item("application/jsonl", "{$ref: '#/components/schemas/Pet'}")).isEqualTo("Pet");
    assertThat(item("application/json-seq", "{type: string}")).isEqualTo("Json[kind=ANY]");
  }

  @Test
  void anEventsDataIsWhatIsMeantWhereTheWholeEventIsDescribed() {
    assertThat(item("text/event-stream", "{$ref: '#/components/schemas/Pet'}")).isEqualTo("Pet");
    assertThat(item("text/event-stream", "{$ref: '#/components/schemas/Event'}")).isEqualTo("Pet");
    assertThat(item("text/event-stream", "{$ref: '#/components/schemas/Envelope'}"))
        .isEqualTo("Envelope");
    assertThat(item("text/event-stream", "{type: string}")).isEqualTo("Scalar[kind=STRING]");
  }

  @Test
  void otherSpellingsOfOneSchemaAreRepetitions() {
    String pet = "{schema: {$ref: '#/components/schemas/Pet'}}";
    assertThat(
            repeated(
                "{text/plain: %s, text/json: %s, application/json: %s, text/xml: {}, text/csv: %s, application/x-www-form-urlencoded: %s, multipart/form-data: %s}"
                    .formatted(pet, pet, pet, pet, pet, pet)))
        .containsExactly(
            "text/plain",
            "application/json",
            "text/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data");
  }

  @Test
  void whatHoldsBytesIsNoRepetition() {
    String upload = "{schema: {$ref: '#/components/schemas/Upload'}}";
    assertThat(
            repeated("{application/json: %s, multipart/form-data: %s}".formatted(upload, upload)))
        .isEmpty();
    String bytes = "{schema: {type: string, format: binary}}";
    assertThat(
            repeated(
                "{application/json: %s, application/octet-stream: %s}".formatted(bytes, bytes)))
        .isEmpty();
  }

  @Test
  void aSchemaThatIsNotReadIsTold() {
    String yaml =
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /x:
            get:
              responses:
                '200':
                  description: OK
                  content:
                    application/jwt: {schema: {$ref: '#/components/schemas/Pet'}}
                    text/csv: {schema: {type: array, items: {type: string}}}
                    image/png: {schema: {type: string}}
        """;

    assertThat(Specs.read(yaml + SCHEMAS).diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "[WARNING] untyped-schema: a body of `application/jwt` is handed over as bytes; its"
                + " schema isn't used (spec.yaml:10:30)",
            "[WARNING] untyped-schema: a body of `text/csv` is handed over as text; its schema"
                + " isn't used (spec.yaml:11:23)");
  }

  @Test
  void propertiesOfWhatIsNoObjectAreTold() {
    String yaml =
        """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /x:
            get:
              parameters:
                - name: terms
                  in: query
                  schema: {type: string, properties: {link: {type: string}}}
              responses: {'204': {description: OK}}
        """;

    assertThat(Specs.read(yaml).diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "[INFO] ignored-construct: `properties` beside `type: string` have no effect"
                + " (spec.yaml:9:19)");
  }

  @Test
  void whatASchemaElsewhereIsDecidesLikeOneOnTheSpot() {
    for (String mediaType : List.of("application/json", "*/*", "application/*")) {
      assertThat(kind(mediaType, "{$ref: '#/components/schemas/Bytes'}"))
          .isEqualTo(kind(mediaType, "{type: string, format: binary}"))
          .isEqualTo(IrContent.Kind.BINARY);
    }
    assertThat(kind("*/*", "{$ref: '#/components/schemas/Word'}"))
        .isEqualTo(kind("*/*", "{type: string}"))
        .isEqualTo(IrContent.Kind.BINARY);
    assertThat(kind("*/*", "{$ref: '#/components/schemas/Pet'}")).isEqualTo(IrContent.Kind.JSON);
    assertThat(kind("text/plain", "{$ref: '#/components/schemas/Bytes'}"))
        .isEqualTo(IrContent.Kind.BINARY);
  }

  private static IrContent.Kind kind(String mediaType, String schema) {
    return contents("{'" + mediaType + "': {schema: " + schema + "}}").get(0).kind();
  }
}
