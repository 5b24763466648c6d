package dev.specfit.example.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code golden} is a case: a document, {@code options.json}, and every file of
 * the tests that has to come out of it, to the byte, no more and no less.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("specfit.golden.update");
  private static final String HINT =
      "; if that is meant, run: mvn -pl generator-plugin/example-tests -am test -Dtest=GoldenTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dspecfit.golden.update=true";

  @TempDir Path output;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void testsAreAsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name).toAbsolutePath();
    Path expectedFolder = folder.resolve("expected");
    Map<String, String> actual = generate(folder);
    if (UPDATE) {
      rewrite(expectedFolder, actual);
    }
    Map<String, String> expected = read(expectedFolder);
    assertThat(actual.keySet())
        .as("the files of `%s`%s", name, HINT)
        .containsExactlyElementsOf(expected.keySet());
    expected.forEach(
        (path, text) ->
            assertThat(actual.get(path)).as("`%s` of `%s`%s", path, name, HINT).isEqualTo(text));
  }

  private Map<String, String> generate(Path folder) throws IOException {
    GenerationResult result =
        ExampleTests.generate(
            GenerationRequest.builder(folder)
                .spec(folder.resolve("openapi.yaml"))
                .packageName(option(folder, "packageName"))
                .clientName(option(folder, "clientName"))
                .javaDirectory(output.resolve("java"))
                .resourcesDirectory(output.resolve("resources"))
                .build());
    Map<String, String> files = read(output.resolve("java"));
    files.putAll(read(output.resolve("resources")));
    files.keySet().removeIf(path -> path.startsWith(".") || path.startsWith("META-INF/"));
    files.put(
        "diagnostics.txt",
        result.diagnostics().stream()
            .map(Diagnostic::format)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
    return files;
  }

  private static String option(Path folder, String name) throws IOException {
    JsonValue options = JsonValue.parse(Files.readString(folder.resolve("options.json")));
    JsonValue value = options instanceof JsonObject object ? object.get(name) : null;
    return value instanceof JsonString text ? text.value() : "";
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void rewrite(Path folder, Map<String, String> files) throws IOException {
    for (String stale : read(folder).keySet()) {
      Files.delete(folder.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
