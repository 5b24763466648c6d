package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersExplanationTest {
  @TempDir Path project;

  @Test
  void saysWhatComesBackAndInWhichOtherWays() throws IOException {
    Files.writeString(
        project.resolve("api.yaml"),
        """
        openapi: 3.1.0
        info: {title: Api, version: '1'}
        paths:
          /report:
            get:
              operationId: getReport
              x-specfit-stream: {end: '[DONE]'}
              responses:
                '200':
                  description: OK
                  headers: {Left: {schema: {type: integer}}}
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Report'}}
                    application/xml: {schema: {$ref: '#/components/schemas/Report'}}
                    application/pdf: {}
                    text/event-stream: {schema: {$ref: '#/components/schemas/Report'}}
                '202':
                  description: Later
                  content: {application/json: {schema: {type: string}}}
        components:
          schemas:
            Report: {type: object, properties: {id: {type: string}}}
        """);

    ExplainResult result =
        ClientGenerator.explain(
            GenerationRequest.builder(project).spec(Path.of("api.yaml")).clientName("A").build());

    assertThat(result.text())
        .contains(
            """
              GET /report
                getReport, GetReportParams
                getReportAsPdf, asks for application/pdf
                getReportAsEvents, asks for text/event-stream
                answers 200 with Report (application/json), bytes (application/xml) in another \
            spelling, bytes (application/pdf), events of Report (text/event-stream) up to \
            [DONE]; headers Left: int64
                answers 202 with string (application/json)
                read by status: GetReportResult
            """);
  }
}
