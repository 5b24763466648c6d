package dev.specfit.engine.emit;

import dev.specfit.engine.emit.EmitOptions.TypeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Clients of small documents: an operation that takes and answers the schema {@code Root}. */
final class ModelsOf {
  private static final String HEAD =
      """
      openapi: %s
      info: {title: Shapes, version: '1'}
      paths:
        /root:
          post:
            tags: [Root]
            operationId: postRoot
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Root'}
            responses:
              '200':
                description: OK
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Root'}
      components:
        schemas:
      """;

  private ModelsOf() {}

  /** The client of OpenAPI 3.1 schemas; its models are in {@code com.acme.shapes.model}. */
  static EmitResult schemas(Path folder, String schemas) throws IOException {
    return schemas(folder, "3.1.0", schemas);
  }

  static EmitResult schemas(Path folder, String version, String schemas) throws IOException {
    return schemas(folder, version, schemas, Map.of());
  }

  static EmitResult schemas(
      Path folder, String version, String schemas, Map<String, TypeMapping> mappings)
      throws IOException {
    Path document = folder.resolve("openapi.yaml");
    Files.writeString(document, HEAD.formatted(version) + schemas.indent(4));
    return Generation.run(
        folder,
        List.of(document),
        List.of(),
        new EmitOptions("com.acme.shapes", "Shapes", null, mappings));
  }

  /** What a method's body answers that is compiled against the models. */
  static String run(EmitResult client, String code, String in) throws Exception {
    return GeneratedClientTest.probe(client, code.replace("$", "com.acme.shapes.model.")).apply(in);
  }

  /** A generated file's text. */
  static String source(EmitResult client, String type) {
    return client.files().stream()
        .filter(file -> file.path().endsWith("/" + type + ".java"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " isn't generated"))
        .content();
  }
}
