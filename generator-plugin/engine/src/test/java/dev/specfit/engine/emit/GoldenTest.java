package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.write.GeneratedFile;
import dev.specfit.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code golden} is a case: documents, {@code options.json}, and every file that
 * has to come out of them, to the byte, no more and no less. What comes out is compiled.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("specfit.golden.update");
  private static final String HINT =
      "; if that is meant, run: mvn -pl generator-plugin/engine -am test -Dtest=GoldenTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dspecfit.golden.update=true";

  @TempDir Path output;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void outputIsAsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    EmitResult result = generate(folder);
    Map<String, String> actual = new TreeMap<>();
    result.files().forEach(file -> actual.put(file.path(), file.content()));
    actual.put("diagnostics.txt", diagnostics(result));
    if (UPDATE) {
      rewrite(folder.resolve("expected"), actual);
    }
    Map<String, String> expected = read(folder.resolve("expected"));
    assertThat(actual.keySet())
        .as("the files of `%s`%s", name, HINT)
        .containsExactlyElementsOf(expected.keySet());
    expected.forEach(
        (path, text) -> {
          if (!text.equals(actual.get(path))) {
            assertThat(actual.get(path)).as("`%s` of `%s`%s", path, name, HINT).isEqualTo(text);
          }
        });
    assertAscii(result.files());
    assertThat(SourceWriter.write(output, result.files()).diagnostics()).isEmpty();
    CompiledClient.compile(result.files());
  }

  private static EmitResult generate(Path folder) throws IOException {
    JsonNode options = new ObjectMapper().readTree(folder.resolve("options.json").toFile());
    return Generation.run(
        folder.toAbsolutePath(),
        paths(folder, options.path("documents"), "openapi.yaml"),
        paths(folder, options.path("overlays"), null),
        Generation.options(
            options.path("packageName").asText("com.acme"), options.path("clientName").asText()),
        pins(folder, options.path("names")));
  }

  private static NamesFile pins(Path folder, JsonNode name) throws IOException {
    if (!name.isTextual()) {
      return NamesFile.EMPTY;
    }
    String json = Files.readString(folder.resolve(name.asText()));
    return NamesFile.parse(name.asText(), json).names();
  }

  private static List<Path> paths(
      Path folder, JsonNode names, @org.jspecify.annotations.Nullable String otherwise) {
    List<Path> paths = new ArrayList<>();
    names.forEach(name -> paths.add(folder.resolve(name.asText()).toAbsolutePath()));
    if (paths.isEmpty() && otherwise != null) {
      paths.add(folder.resolve(otherwise).toAbsolutePath());
    }
    return paths;
  }

  private static String diagnostics(EmitResult result) {
    StringBuilder text = new StringBuilder();
    result.diagnostics().forEach(diagnostic -> text.append(diagnostic.format()).append('\n'));
    return text.toString();
  }

  private static void assertAscii(List<GeneratedFile> files) {
    for (GeneratedFile file : files) {
      if (!file.content().matches("(?s)[\\n -~]*")) {
        fail("`%s` is not ASCII", file.path());
      }
    }
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
