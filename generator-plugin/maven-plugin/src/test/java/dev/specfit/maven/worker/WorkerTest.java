package dev.specfit.maven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.drift.DriftRequest;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.engine.GenerationResult.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {
  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            operationId: listPets
            tags: [Pets]
            responses:
              '200':
                description: Pets.
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
      components:
        schemas:
          Pet: {type: object, properties: {name: {type: string}, age: {type: integer}}}
      """;

  @TempDir Path temp;

  @Test
  void anotherJvmWritesTheSameBytesAndFindsTheSame() throws Exception {
    String odd = DOCUMENT.replace("{type: integer}", "{type: integer, format: int23}");

    GenerationResult here = worker(Fork.NEVER).generate(request("here", odd));
    GenerationResult there = worker(Fork.ALWAYS).generate(request("there", odd));

    assertThat(there.outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(texts("there")).isEqualTo(texts("here")).isNotEmpty();
    assertThat(there.diagnostics()).hasSameSizeAs(here.diagnostics());
    assertThat(temp.resolve("jvm.log")).doesNotExist();
  }

  @Test
  void whatIsWrongWithADocumentIsSaidAsEver() throws Exception {
    GenerationResult result =
        worker(Fork.ALWAYS).generate(request("wrong", DOCUMENT.replace("Pet'", "Pett'")));

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics())
        .extracting(diagnostic -> diagnostic.id().id())
        .containsExactly("unresolved-ref");
  }

  @Test
  void anotherJvmFindsTheSameDrift() throws Exception {
    GenerationRequest base = request("base", DOCUMENT);
    GenerationRequest revision =
        request("revision", DOCUMENT.replace("{type: integer}", "{type: string}"));
    DriftRequest drift = new DriftRequest(base, revision, List.of());

    assertThat(worker(Fork.ALWAYS).drift(drift)).isEqualTo(worker(Fork.NEVER).drift(drift));
  }

  @Test
  void aJvmThatEndsWithoutAResultSaysHow() throws Exception {
    GenerationRequest request = request("heap", DOCUMENT);

    assertThatThrownBy(() -> worker(Fork.ALWAYS, "-Xmx6m").generate(request))
        .isInstanceOf(WorkerException.class)
        .hasMessageStartingWith("The JVM for the work ended with code 3 (Terminating due to")
        .hasMessageContaining("OutOfMemoryError")
        .hasMessageContaining("see " + temp.resolve("jvm.log"))
        .hasMessageContaining("-Xmx4g");
    assertThat(texts("heap")).isEmpty();
  }

  @Test
  void onlyLargeDocumentsAreWorthAJvm() throws Exception {
    String large = DOCUMENT + "# " + "x".repeat(512 * 1024) + "\n";
    Worker useless = new Worker(Fork.AUTO, new WorkerJvm(List.of(), List.of(), log()));

    assertThat(useless.generate(request("small", DOCUMENT)).outcome()).isEqualTo(Outcome.GENERATED);
    GenerationRequest request = request("large", large);
    assertThatThrownBy(() -> useless.generate(request)).isInstanceOf(WorkerException.class);
  }

  @Test
  void noJvmIsStartedWhereThereIsNothingToDo() throws Exception {
    GenerationRequest request = request("done", DOCUMENT);
    worker(Fork.NEVER).generate(request);
    Worker useless = new Worker(Fork.ALWAYS, new WorkerJvm(List.of(), List.of(), log()));

    assertThat(useless.generate(request).outcome()).isEqualTo(Outcome.UP_TO_DATE);
  }

  private Path log() {
    return temp.resolve("jvm.log");
  }

  private Worker worker(Fork fork, String... options) {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    return new Worker(fork, new WorkerJvm(classPath, Arrays.asList(options), log()));
  }

  private GenerationRequest request(String name, String document) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.writeString(folder.resolve("pets.yaml"), document);
    return GenerationRequest.builder(folder)
        .spec(Path.of("pets.yaml"))
        .packageName("com.acme.pets")
        .clientName("Pets")
        .javaDirectory(Path.of("java"))
        .stateFile(Path.of("state"))
        .build();
  }

  private SortedMap<String, String> texts(String name) throws IOException {
    Path folder = temp.resolve(name).resolve("java");
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }
}
