package dev.specfit.drift.update;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.fetch.TlsServer;
import dev.specfit.drift.file.Sha256;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecUpdateTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
  private static final LocalDate LATER = LocalDate.of(2026, 2, 7);

  private static final String PETS =
      """
      openapi: 3.1.0
      info:
        title: Pets
        version: 1.0.0
      paths:
        /pets:
          get:
            operationId: listPets
            responses:
              '200':
                description: Pets.
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Pet'
      components:
        schemas:
          Pet:
            type: object
            properties:
              name:
                type: string
      """;

  /** The vendor's whole API, of which one operation is pinned. */
  private static final String WHOLE =
      PETS.replace(
          "components:", "  /owners:\n    get:\n      responses: {}\ncomponents:\n  x-a: 1");

  @TempDir private Path temp;
  private Path specs;
  private TlsServer vendor;

  @BeforeEach
  void start() throws IOException {
    specs = Files.createDirectories(temp.resolve("project/specs"));
    vendor = TlsServer.start();
  }

  @AfterEach
  void close() {
    vendor.close();
  }

  @Test
  void theFirstUpdateBringsTheDocumentAndItsLock() throws Exception {
    vendor.answer(PETS);

    UpdateResult result = update(List.of("pets.yaml=" + address()), FIRST);

    assertThat(result.refused()).isFalse();
    assertThat(result.changed()).containsExactly("pets.yaml");
    assertThat(result.drift()).isNull();
    assertThat(read("pets.yaml")).isEqualTo(PETS);
    assertThat(read(SpecLock.FILE_NAME))
        .isEqualTo(
            """
            {
              "documents": {
                "pets.yaml": {
                  "date": "2026-01-31",
                  "sha256": "%s",
                  "size": %d,
                  "source": "%s",
                  "version": "1.0.0"
                }
              },
              "format": 1
            }
            """
                .formatted(Sha256.of(PETS.getBytes(UTF_8)), PETS.length(), address()));
  }

  @Test
  void aLaterUpdateTellsTheDriftAndKeepsTheNames() throws Exception {
    pin(PETS);
    ClientGenerator.pin(client());
    String names = read("specfit-names.json");
    vendor.answer(
        PETS.replace("1.0.0", "1.1.0").replace("operationId: listPets", "operationId: all"));

    UpdateResult result = update(List.of(), LATER);

    assertThat(result.refused()).isFalse();
    assertThat(Objects.requireNonNull(result.drift()).revision().version()).isEqualTo("1.1.0");
    assertThat(result.drift().revision().name()).isEqualTo(address());
    assertThat(read(SpecLock.FILE_NAME)).contains("\"2026-02-07\"", "\"1.1.0\"");
    assertThat(read("specfit-names.json")).isEqualTo(names).contains("listPets");
  }

  @Test
  void whatIsTheSameStaysByteForByte() throws Exception {
    pin(PETS);
    SortedMap<String, String> before = texts(specs);
    vendor.answer(PETS);

    UpdateResult result = update(List.of(), LATER);

    assertThat(result.unchanged()).containsExactly("pets.yaml");
    assertThat(texts(specs)).isEqualTo(before);
  }

  @Test
  void aDryRunPinsNothing() throws Exception {
    pin(PETS);
    SortedMap<String, String> before = texts(specs);
    vendor.answer(PETS.replace("1.0.0", "1.1.0"));

    UpdateResult result = SpecUpdate.run(request(List.of(), LATER, false, true));

    assertThat(result.changed()).containsExactly("pets.yaml");
    assertThat(texts(specs)).isEqualTo(before);
    assertThat(StagedCopy.note(copy())).contains("fetched on 2026-02-07");
  }

  @Test
  void aSliceStaysTheSliceOfItsOperation() throws Exception {
    vendor.answer(WHOLE);
    update(List.of("pets.yaml=" + address() + " GET /pets"), FIRST);
    assertThat(read("pets.yaml")).doesNotContain("/owners").contains("/pets:", "Pet:");
    SortedMap<String, String> before = texts(specs);

    vendor.answer(WHOLE.replace("/owners", "/people"));
    UpdateResult same = update(List.of(), LATER);
    assertThat(same.unchanged()).containsExactly("pets.yaml");
    assertThat(texts(specs)).isEqualTo(before);

    vendor.answer(WHOLE.replace("/pets:", "/animals:"));
    UpdateResult gone = update(List.of(), LATER);
    assertThat(lines(gone))
        .containsExactly(
            "[ERROR] operation-not-in-source: `%s` doesn't have `GET /pets`, which `pets.yaml` is for; see where the vendor has moved it, and correct the source"
                .formatted(address()));
    assertThat(texts(specs)).isEqualTo(before);
  }

  @Test
  void aPageGivesItsBlockAndWhatItWasCutFor() throws Exception {
    String page =
        "# Pets\n\n````yaml https://pets.example/whole.yaml get /pets\n" + PETS + "````\n";
    vendor.answer(page);

    update(List.of("pets.yaml=" + vendor.address("/pets.md")), FIRST);

    assertThat(read("pets.yaml")).isEqualTo(PETS);
    assertThat(read(SpecLock.FILE_NAME)).contains("\"operation\": \"GET /pets\"");
  }

  @Test
  void aPinnedPageTakesTheSliceOfTheWholeDocumentIntoItsBlock() throws Exception {
    String page =
        "# Pets\n\n````yaml https://pets.example/whole.yaml get /pets\n" + PETS + "````\n\nEnd.\n";
    Files.writeString(specs.resolve("pets.md"), page);
    vendor.answer(WHOLE.replace("1.0.0", "1.2.0"));

    UpdateResult result =
        SpecUpdate.run(
            new UpdateRequest(
                GenerationRequest.builder(project()).spec(specs.resolve("pets.md")).build(),
                List.of("pets.md=" + address()),
                copy(),
                List.of(),
                false,
                false,
                vendor.options(),
                FIRST));

    assertThat(lines(result)).isEmpty();
    assertThat(read("pets.md"))
        .startsWith(
            "# Pets\n\n````yaml https://pets.example/whole.yaml get /pets\nopenapi: 3.1.0\n")
        .endsWith("````\n\nEnd.\n")
        .contains("version: 1.2.0")
        .doesNotContain("/owners");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>Not here</title>",
        "",
        "openapi: 2.0.0\n",
        "openapi: [\n",
        "- a list\n",
        """
        openapi: 3.1.0
        info: {title: a, version: '1'}
        paths:
          /a:
            get:
              responses:
                '200':
                  $ref: '#/components/responses/Gone'
        """
      })
  void whatIsNoGoodDocumentChangesNothing(String content) throws Exception {
    pin(PETS);
    SortedMap<String, String> before = texts(specs);
    vendor.answer(content);

    assertThat(update(List.of(), LATER).refused()).isTrue();

    assertThat(texts(specs)).isEqualTo(before);
    assertThat(StagedCopy.note(copy())).isEmpty();
  }

  @Test
  void oneSourceThatFailsKeepsTheOthersFromChanging() throws Exception {
    vendor.answer(PETS);
    update(List.of("pets.yaml=" + address()), FIRST);
    SortedMap<String, String> before = texts(specs);
    vendor.answer(
        new MockResponse.Builder()
            .body("#".repeat(200_000))
            .onResponseBody(new SocketEffect.CloseSocket()));
    vendor.answer(PETS.replace("1.0.0", "1.1.0"));

    UpdateResult result = update(List.of("owners.yaml=" + vendor.address("/owners.yaml")), LATER);

    assertThat(result.refused()).isTrue();
    assertThat(texts(specs)).isEqualTo(before);
  }

  @Test
  void anOverlayThatNoLongerFitsKeepsTheOldDocument() throws Exception {
    pin(PETS);
    Files.writeString(
        specs.resolve("fix.yaml"),
        """
        overlay: 1.0.0
        info: {title: Mend, version: 1.0.0}
        actions:
          - target: $.components.schemas.Pet
            update: {description: An animal.}
        """);
    SortedMap<String, String> before = texts(specs);
    vendor.answer(PETS.replace("Pet:", "Animal:").replace("/Pet'", "/Animal'"));

    UpdateResult result =
        SpecUpdate.run(
            new UpdateRequest(
                GenerationRequest.builder(project())
                    .spec(specs.resolve("pets.yaml"))
                    .overlay(specs.resolve("fix.yaml"))
                    .build(),
                List.of(),
                copy(),
                List.of(),
                false,
                false,
                vendor.options(),
                LATER));

    assertThat(result.refused()).isTrue();
    assertThat(lines(result))
        .contains(
            "[ERROR] overlay-target-not-found: `$.components.schemas.Pet` matches nothing in pets;"
                + " correct the target, or remove the action if the document was repaired"
                + " (specs/fix.yaml:4:13)");
    assertThat(texts(specs)).isEqualTo(before);
  }

  @Test
  void aFolderThatCanNotBeWrittenKeepsTheOldDocuments() throws Exception {
    pin(PETS);
    Files.createDirectories(specs.resolve(".specfit.lock.specfit-new/in/the/way"));
    SortedMap<String, String> before = texts(specs);
    vendor.answer(PETS.replace("1.0.0", "1.1.0"));

    UpdateResult result = update(List.of(), LATER);

    assertThat(lines(result))
        .singleElement()
        .asString()
        .startsWith("[ERROR] update-not-written: all files are as they were: ");
    assertThat(texts(specs)).isEqualTo(before);
  }

  @Test
  void offlineOnlyFilesAreSources() throws Exception {
    pin(PETS);

    UpdateResult refused = SpecUpdate.run(request(List.of(), LATER, true, false));
    Files.writeString(specs.resolve("new.yaml"), PETS.replace("1.0.0", "2.0.0"));
    UpdateResult done = SpecUpdate.run(request(List.of("pets.yaml=new.yaml"), LATER, true, false));

    assertThat(lines(refused))
        .containsExactly(
            "[ERROR] update-offline: `%s` is on the network and Maven runs offline; run"
                    .formatted(address())
                + " specfit:update without -o");
    assertThat(done.changed()).containsExactly("pets.yaml");
    assertThat(read("pets.yaml")).contains("2.0.0");
  }

  @Test
  void editsOfAPinnedDocumentAreTold() throws Exception {
    pin(PETS);
    Files.writeString(specs.resolve("pets.yaml"), PETS + "x-mine: true\n");
    vendor.answer(PETS);

    assertThat(lines(update(List.of(), LATER)))
        .containsExactly(
            "[WARNING] pinned-file-edited: `pets.yaml` isn't what the lock pins, and is replaced;"
                + " put edits into an overlay");
    assertThat(read("pets.yaml")).isEqualTo(PETS);
  }

  @Test
  void aSourceHasToBeNamedOnce() {
    assertThat(lines(update(List.of(), FIRST)))
        .containsExactly(
            "[ERROR] source-not-named: no document has a source; write"
                + " <sources><source>pets.yaml=https://…</source></sources> or"
                + " -Dspecfit.sources=pets.yaml=https://…");
    assertThat(lines(update(List.of("https://pets.example/", "../a.yaml=b.yaml"), FIRST)))
        .containsExactly(
            "[ERROR] bad-source: a source doesn't say what it is of; write `FILE=ADDRESS`",
            "[ERROR] bad-source: `../a.yaml` is not below the lock's folder, that of the first"
                + " document");
  }

  private void pin(String document) {
    vendor.answer(document);
    assertThat(update(List.of("specs/pets.yaml=" + address()), FIRST).refused()).isFalse();
  }

  private UpdateResult update(List<String> sources, LocalDate today) {
    return SpecUpdate.run(request(sources, today, false, false));
  }

  private UpdateRequest request(
      List<String> sources, LocalDate today, boolean offline, boolean dryRun) {
    return new UpdateRequest(
        client(), sources, copy(), List.of(), offline, dryRun, vendor.options(), today);
  }

  private GenerationRequest client() {
    return GenerationRequest.builder(project())
        .spec(specs.resolve("pets.yaml"))
        .clientName("Pets")
        .build();
  }

  private Path project() {
    return temp.resolve("project");
  }

  private Path copy() {
    return temp.resolve("project/target/specfit/default-upstream");
  }

  private String address() {
    return vendor.address("/pets.yaml");
  }

  private String read(String name) throws IOException {
    return Files.readString(specs.resolve(name));
  }

  private static List<String> lines(UpdateResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
