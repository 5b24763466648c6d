package dev.specfit.engine.emit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonText;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.engine.GenerationResult.Outcome;
import dev.specfit.engine.write.WriteDiagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a document holds, either it is refused with errors, or a client comes out that passes
 * the check before the swap. {@code -Dspecfit.fuzz.rounds=1000} tries more of them. To save time
 * every second one is only read and named.
 */
class MutatedDocumentsTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final List<String> DOCUMENTS =
      List.of("bodies", "enums", "hostile", "names", "nullness", "paging", "parameters", "unions");
  private static final int ROUNDS = Integer.getInteger("specfit.fuzz.rounds", 25);

  @TempDir Path folder;

  private final ObjectMapper mapper =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private final List<CompiledClient.Source> sources = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void noDocumentCrashesOrComesOutHalf() throws IOException {
    int generated = 0;
    for (String name : DOCUMENTS) {
      String text = original(name);
      for (int round = 0; round < ROUNDS; round++) {
        ObjectNode document = (ObjectNode) mapper.readTree(text);
        Mutation.of(document, (name + round).hashCode());
        generated += check(name, round, document) ? 1 : 0;
      }
    }
    assertThat(faults).isEmpty();
    assertThat(generated).as("how many of the documents can be lived with").isPositive();
    CompiledClient.compile(List.of(), sources.toArray(CompiledClient.Source[]::new));
  }

  private static String original(String name) {
    Path folder = CASES.resolve(name).toAbsolutePath();
    SpecRequest request = SpecRequest.of(folder.resolve("openapi.yaml"));
    return JsonText.of(
        SpecLoader.load(request.withBaseDirectory(folder)).documents().get(0).root());
  }

  /** Whether a client was generated. */
  private boolean check(String name, int round, ObjectNode document) throws IOException {
    Path spec = folder.resolve("openapi.json");
    Files.write(spec, mapper.writeValueAsBytes(document));
    String packageName = "com.acme." + name + round;
    Path output = folder.resolve("out");
    GenerationResult result;
    try {
      if (round % 2 == 1) {
        ClientGenerator.explain(request(spec, output, packageName));
        return false;
      }
      result = ClientGenerator.generate(request(spec, output, packageName));
    } catch (Throwable e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      fault(name, round, document, trace.toString().lines().limit(12).collect(joining("\n")));
      return false;
    }
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (isOurs(diagnostic) || diagnostic.format().lines().count() != 1) {
        fault(name, round, document, diagnostic.format());
      }
    }
    if (result.outcome() == Outcome.REFUSED) {
      if (result.count(Severity.ERROR) == 0) {
        fault(name, round, document, "refused without an error");
      }
      return false;
    }
    if (round % 4 == 0) {
      keep(output.resolve(packageName.replace('.', '/')));
    }
    return true;
  }

  private void fault(String name, int round, ObjectNode document, String what) {
    faults.add(name + " " + round + ": " + what + "\n" + document);
  }

  private GenerationRequest request(Path spec, Path output, String packageName) {
    return GenerationRequest.builder(folder)
        .spec(spec)
        .packageName(packageName)
        .clientName("Acme")
        .javaDirectory(output)
        .build();
  }

  /** What is reported as a fault of the output can only be one of Specfit's. */
  private static boolean isOurs(Diagnostic diagnostic) {
    return diagnostic.id() instanceof WriteDiagnostic && diagnostic.severity() == Severity.ERROR;
  }

  private void keep(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String path = folder.resolve("out").relativize(file).toString().replace('\\', '/');
        sources.add(new CompiledClient.Source(path, Files.readString(file)));
      }
    }
  }
}
