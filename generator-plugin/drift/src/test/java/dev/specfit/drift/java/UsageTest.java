package dev.specfit.drift.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.drift.Drift;
import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.names.NamedSides;
import dev.specfit.engine.ClientReader;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.emit.ClientEmitter;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.write.GeneratedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  @TempDir Path folder;

  @Test
  void changesToWhatACallerUsesAreMarked() throws IOException {
    DriftResult result =
        compare(
            """
            package caller;

            import java.util.List;
            import java.util.function.Function;
            import shop.model.*;

            public final class Caller implements Payment.Visitor<String> {
              static final Function<Pet, List<String>> TAGS = Pet::tags;

              @Override
              public String visitCash(Cash cash) {
                return "";
              }

              @Override
              public String visitOther(dev.specfit.runtime.JsonValue json) {
                return "";
              }
            }
            """);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(broken(result, "`Pet.tags()` is gone")).isNotEmpty().allMatch(Change::used);
    assertThat(broken(result, "`Pet.marks()` is gone"))
        .isNotEmpty()
        .allMatch(change -> Boolean.FALSE.equals(change.used()));
  }

  @Test
  void whatBreaksCallsOfACalledOperationIsMarkedAndWhatNobodyReadsIsNot() throws IOException {
    DriftResult result =
        compare(
            """
            package caller;

            public final class Caller {
              static void use(shop.PetsApi api) {
                api.getPet("1");
              }
            }
            """);

    assertThat(result.changes())
        .filteredOn(change -> change.rule().id().equals("response-success-status-removed"))
        .isNotEmpty()
        .allMatch(Change::used);
    for (String unread : List.of("`Pet.marks()` is gone", "`NewPet.nick` is gone")) {
      assertThat(broken(result, unread))
          .isNotEmpty()
          .allMatch(change -> Boolean.FALSE.equals(change.used()));
    }
  }

  @Test
  void callersThatCantBeReadAreADiagnostic() throws IOException {
    GenerationRequest shop = request("shop.yaml", shop());
    Path absent = folder.resolve("absent");

    DriftResult result = Drift.compare(new DriftRequest(shop, shop, List.of(absent)));

    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.format())
                    .isEqualTo(
                        "[ERROR] file-access: what uses the client can't be read: " + absent));
  }

  private static List<Change> broken(DriftResult result, String message) {
    return result.changes().stream()
        .filter(change -> change.verdicts().source() == Verdict.BREAKING)
        .filter(change -> change.message().equals(message))
        .toList();
  }

  private DriftResult compare(String caller) throws IOException {
    String edited =
        shop()
            .replace("        tags: {type: array, items: {type: string}}\n", "")
            .replace("        marks: {type: object, additionalProperties: {type: string}}\n", "")
            .replace("        nick: {type: string}\n", "")
            .replace("'200':\n          description: one", "'203':\n          description: one");
    GenerationRequest base = request("base.yaml", shop());
    GenerationRequest revision = request("revision.yaml", edited);
    Path client = folder.resolve("client");
    Path compiled = folder.resolve("caller");
    assertThat(Compiled.into(client, sources(base))).isEmpty();
    assertThat(Compiled.into(compiled, Map.of("caller/Caller.java", caller), client)).isEmpty();
    return Drift.compare(new DriftRequest(base, revision, List.of(compiled)));
  }

  private static Map<String, String> sources(GenerationRequest request) {
    DriftRequest same = new DriftRequest(request, request, List.of());
    NamedSides sides = NamedSides.of(same, ClientReader.read(request), ClientReader.read(request));
    Map<String, String> sources = new HashMap<>();
    EmitOptions options = new EmitOptions("shop", "Shop", null, Map.of());
    ClientEmitter.emit(sides.base(), options).files().stream()
        .filter(file -> file.kind() == GeneratedFile.Kind.JAVA)
        .forEach(file -> sources.put(file.path(), file.content()));
    return sources;
  }

  private GenerationRequest request(String file, String document) throws IOException {
    Files.writeString(folder.resolve(file), document);
    return GenerationRequest.builder(folder)
        .spec(Path.of(file))
        .packageName("shop")
        .clientName("Shop")
        .build();
  }

  private static String shop() throws IOException {
    try (InputStream in = UsageTest.class.getResourceAsStream("shop.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
