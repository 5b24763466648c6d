package dev.specfit.benchmarks.runtime;

import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Generates and compiles a client of many models, decodes one of them in a fresh JVM by the
 * client's adapters, and lists which of the client's classes that loads.
 */
public final class OneOfManyModels {
  private static final String USE =
      """
      import com.squareup.moshi.Moshi;
      import many.model.*;

      public class Use {
        public static void main(String[] json) throws Exception {
          Moshi moshi = new Moshi.Builder().add(ModelAdapters.create()).build();
          Thing250 thing = moshi.adapter(Thing250.class).fromJson(json[0]);
          if (!thing.name().equals("x")) {
            throw new AssertionError(thing);
          }
        }
      }
      """;

  private OneOfManyModels() {}

  /** The number of models, 500 unless said. */
  public static void main(String[] models) throws IOException {
    int count = models.length == 0 ? 500 : Integer.parseInt(models[0]);
    Path folder = Files.createTempDirectory("many-models");
    Files.writeString(folder.resolve("things.yaml"), document(count));
    Files.writeString(folder.resolve("Use.java"), USE);
    GenerationResult result =
        ClientGenerator.generate(
            GenerationRequest.builder(folder)
                .spec(Path.of("things.yaml"))
                .packageName("many")
                .clientName("Many")
                .javaDirectory(Path.of("java"))
                .resourcesDirectory(Path.of("resources"))
                .build());
    System.out.println(result.outcome() + " a client of " + count + " models");
    Path classes = compile(folder);
    FreshJvm jvm =
        new FreshJvm(classes + File.pathSeparator + System.getProperty("java.class.path"));
    List<String> loaded = jvm.loaded("Use", "{\"name\":\"x\"}");
    List<String> own = loaded.stream().filter(name -> name.startsWith("many.")).toList();
    System.out.println(own.size() + " of its classes loaded to use one: " + own);
  }

  private static String document(int models) {
    StringBuilder yaml =
        new StringBuilder(
            """
            openapi: 3.0.3
            info: {title: Things, version: 1.0.0}
            servers: [{url: 'https://api.example.com'}]
            paths:
            """);
    for (int i = 1; i <= models; i++) {
      yaml.append(
          """
            /things/%1$d:
              get:
                operationId: getThing%1$d
                responses:
                  '200':
                    description: A thing.
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Thing%1$d'}
          """
              .formatted(i));
    }
    yaml.append("components:\n  schemas:\n");
    for (int i = 1; i <= models; i++) {
      yaml.append(
          """
              Thing%1$d:
                type: object
                required: [name]
                properties:
                  name: {type: string}
                  only_%1$d: {type: integer}
          """
              .formatted(i));
    }
    return yaml.toString();
  }

  private static Path compile(Path folder) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-nowarn",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                folder.resolve("Use.java").toString()));
    try (Stream<Path> files = Files.walk(folder.resolve("java"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]))
        != 0) {
      throw new IllegalStateException("the client doesn't compile");
    }
    return classes;
  }
}
