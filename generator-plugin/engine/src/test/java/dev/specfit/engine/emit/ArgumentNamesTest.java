package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments named as what generated methods have themselves. */
class ArgumentNamesTest {
  @TempDir Path folder;

  @Test
  void pathValuesKeepClearOfTheWireMethodsOwnParameters() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("openapi.yaml"),
            """
            openapi: 3.1.0
            info: {title: Books, version: '1'}
            paths:
              /books/{query}/{headers}/{body}/{rules}/{url}:
                post:
                  tags: [Books]
                  operationId: findBooks
                  parameters:
                    - {name: query, in: path, required: true, schema: {type: string}}
                    - {name: headers, in: path, required: true, schema: {type: string}}
                    - {name: body, in: path, required: true, schema: {type: string}}
                    - {name: rules, in: path, required: true, schema: {type: string}}
                    - {name: url, in: path, required: true, schema: {type: string}}
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {'204': {description: Done.}}
            """);

    List<GeneratedFile> files =
        Generation.run(folder, List.of(document), List.of(), Generation.options("com.acme", "Acme"))
            .files();

    CompiledClient.compile(files);
    assertThat(files)
        .filteredOn(file -> file.path().endsWith("BooksApi.java"))
        .singleElement()
        .extracting(GeneratedFile::content)
        .asString()
        .contains("@Path(value = \"query\", encoded = true) String queryPath,");
  }
}
