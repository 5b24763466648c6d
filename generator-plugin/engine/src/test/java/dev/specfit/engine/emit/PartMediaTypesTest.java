package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Media types of parts that models can't be written in. */
class PartMediaTypesTest {
  @TempDir Path folder;

  @Test
  void anObjectInAnXmlPartIsToldToBeSentAsJson() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("openapi.yaml"),
            """
            openapi: 3.1.0
            info: {title: Acme, version: '1'}
            paths:
              /a:
                post:
                  responses: {'204': {description: d}}
                  requestBody:
                    content:
                      multipart/form-data:
                        encoding:
                          doc: {contentType: application/xml}
                          text: {contentType: application/xml}
                          lines: {contentType: text/plain}
                          json: {contentType: application/json}
                        schema:
                          type: object
                          properties:
                            doc: {type: object, properties: {a: {type: string}}}
                            text: {type: string}
                            lines: {type: array, items: {type: string}}
                            json: {type: object, properties: {a: {type: string}}}
            """);

    assertThat(
            Generation.run(
                    folder, List.of(document), List.of(), Generation.options("com.acme", "Acme"))
                .diagnostics())
        .map(Diagnostic::format)
        .containsExactly(
            "[WARNING] untyped-body: `application/xml` isn't written from models; the part `doc`"
                + " is sent as JSON under that name (openapi.yaml:18:22)");
  }
}
