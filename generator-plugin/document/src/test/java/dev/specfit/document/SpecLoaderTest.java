package dev.specfit.document;

import static dev.specfit.document.Folder.HEAD;
import static dev.specfit.document.Folder.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecLoaderTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temp);
  }

  @Test
  void yamlAndJsonAreNamedAfterTheirFiles() {
    folder.with("pets.v2.yaml", HEAD).with("shop.json", "{\"openapi\": \"3.0.3\"}");
    LoadResult result = folder.load("pets.v2.yaml", "shop.json");
    assertThat(messages(result)).isEmpty();
    assertThat(result.documents())
        .extracting(SpecDocument::name)
        .containsExactly("pets.v2", "shop");
    assertThat(result.files())
        .containsExactly(folder.path("pets.v2.yaml"), folder.path("shop.json"));
    assertThat(result.hasErrors()).isFalse();
  }

  @Test
  void aFolderIsItsDocumentsWithoutPartsAndWithItsOverlays() {
    folder
        .with("b.yaml", HEAD)
        .with("a.yml", HEAD)
        .with("a.overlay.yaml", overlay("$.info", "title: Changed"))
        .with("schemas.yaml", "Pet: {type: object}\n")
        .with("specfit-names.json", "{}")
        .with("sub/c.yaml", HEAD);
    LoadResult result = folder.load("");
    assertThat(result.documents()).extracting(SpecDocument::name).containsExactly("a", "b");
    assertThat(Folder.json(result, "/info/title")).isEqualTo("\"Changed\"");
    assertThat(messages(result))
        .containsExactly(
            "[INFO] skipped-file: the file has no `openapi` member and is left out as a document"
                + " of its own (schemas.yaml:1:1)");
  }

  @Test
  void missingAndStrangeSourcesAreTold() {
    folder.with("a.pdf", "x").with("empty/x.bin", "");
    assertThat(messages(folder.load("none.yaml", "a.pdf", "empty")))
        .containsExactly(
            "[ERROR] unsupported-file: a source ends in `.yaml`, `.yml`, `.json`, `.md` or `.txt`,"
                + " or is a folder; rename the file (a.pdf:1:1)",
            "[ERROR] file-not-found: the file is not there; correct the path (none.yaml:1:1)");
    assertThat(messages(folder.load("empty")))
        .containsExactly(
            "[ERROR] no-documents: the sources hold no OpenAPI document; name a file or a folder"
                + " that does");
  }

  @Test
  void aMissingFileCountsForTheFingerprint() {
    assertThat(folder.load("none.yaml").files()).containsExactly(folder.path("none.yaml"));
  }

  @Test
  void otherVersionsAreToldWithWhatWasFound() {
    folder
        .with("two.yaml", "swagger: '2.0'\n")
        .with("next.yaml", "openapi: 3.2.0\n")
        .with("no.yaml", "info: {}\n")
        .with("list.yaml", "- openapi: 3.1.0\n");
    assertThat(messages(folder.load("two.yaml", "next.yaml", "no.yaml", "list.yaml")))
        .containsExactly(
            "[ERROR] unsupported-openapi: the document is Swagger `2.0`; OpenAPI 3.0 and 3.1 can be"
                + " read: convert it, for example with swagger2openapi (two.yaml:1:10)",
            "[ERROR] unsupported-openapi: `openapi` is `3.2.0`; OpenAPI 3.0 and 3.1 can be read:"
                + " convert the document (next.yaml:1:10)",
            "[ERROR] not-openapi: the document has no `openapi` member; add `openapi: 3.1.0` if it"
                + " is an OpenAPI document (no.yaml:1:1)",
            "[ERROR] root-not-object: the document is a list, not an object; it should begin with"
                + " `openapi:` (list.yaml:1:1)");
  }

  @Test
  void twoDocumentsOfOneNameAreRefused() {
    folder.with("a/api.yaml", HEAD).with("b/api.json", "{\"openapi\": \"3.1.0\"}");
    assertThat(messages(folder.load("a/api.yaml", "b/api.json")))
        .containsExactly(
            "[ERROR] duplicate-document: a document named `api` was already read from `a/api.yaml`;"
                + " rename one of the files (b/api.json:1:1)");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDocument() {
    folder.with("a.yaml", "\ufeff" + HEAD);
    LoadResult result = folder.load("a.yaml");
    assertThat(messages(result)).isEmpty();
    assertThat(result.documents().get(0).root().members()).containsKey("openapi");
  }

  @Test
  void otherEncodingsAreTold() {
    folder
        .with("a.yaml", HEAD.getBytes(StandardCharsets.UTF_16))
        .with("b.yaml", HEAD.getBytes(StandardCharsets.UTF_16LE))
        .with("c.yaml", "openapi: 3.1.0\nx: é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(messages(folder.load("a.yaml", "b.yaml", "c.yaml")))
        .containsExactly(
            "[ERROR] not-utf-8: the file is UTF-16 or UTF-32; save it as UTF-8 (a.yaml:1:1)",
            "[ERROR] not-utf-8: the file is UTF-16 or UTF-32; save it as UTF-8 (b.yaml:1:1)",
            "[ERROR] not-utf-8: the byte 0xE9 is not UTF-8; save the file as UTF-8 (c.yaml:2:4)");
  }

  @Test
  void aFileBeyondTheLimitIsNotReadOn() {
    folder.with("a.yaml", HEAD + "#".repeat(100));
    SpecLimits limits = new SpecLimits(100, 200, 1000, 1000, 1000, 100, 10);
    assertThat(messages(SpecLoader.load(folder.request("a.yaml").withLimits(limits))))
        .containsExactly(
            "[ERROR] file-too-large: the file has more than 100 bytes; use a smaller cut of it"
                + " (a.yaml:1:1)");
  }

  @Test
  void filesOutsideTheBaseDirectoryAreNamedWhole() {
    folder.with("a.yaml", "openapi: 4\n");
    SpecRequest request = folder.request("a.yaml").withBaseDirectory(temp.resolve("other"));
    assertThat(SpecLoader.load(request).diagnostics().get(0).place())
        .isEqualTo(new Place(folder.path("a.yaml").toString(), 1, 10));
  }

  @Test
  void aPageIsReadWithThePlacesOfThePage() {
    folder.with(
        "page.md",
        """
        # List

        ````yaml https://v.example/spec.yml get /pets
        openapi: 3.1.0
        paths: {}
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
        ````

        text
        """);
    LoadResult result = folder.load("page.md");
    assertThat(result.documents().get(0).name()).isEqualTo("page");
    assertThat(result.documents().get(0).slice())
        .isEqualTo(new SpecSlice("https://v.example/spec.yml", "get", "/pets"));
    assertThat(messages(result))
        .containsExactly(
            "[ERROR] unresolved-ref: `#/components/schemas/B` is not in the document; did you mean"
                + " `A`? (page.md:8:15)");
  }

  @Test
  void severalBlocksOfAPageAreSeveralDocuments() {
    folder.with(
        "p.md",
        "```yaml s.yml get /a/{id}\n"
            + HEAD
            + "```\n\n```json s.yml POST /b\n{\"openapi\":"
            + " \"3.1.0\"}\n```\n");
    assertThat(folder.load("p.md").documents())
        .extracting(SpecDocument::name)
        .containsExactly("p-get-a-id", "p-post-b");
  }

  @Test
  void pagesWithoutAWholeBlockAreTold() {
    folder.with("a.md", "```yaml\nfoo: 1\n```\n").with("b.md", "x\n```yaml\nopenapi: 3.1.0\n");
    assertThat(messages(folder.load("a.md", "b.md")))
        .containsExactly(
            "[ERROR] no-openapi-block: the page has no fenced block (```yaml or ```json) with an"
                + " OpenAPI document; use another page, or the document itself (a.md:1:1)",
            "[ERROR] unclosed-block: the block that begins here is never closed; save the whole"
                + " page, or close the block (b.md:2:1)");
  }

  static String overlay(String target, String update) {
    return "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n  - target: "
        + target
        + "\n    update:\n      "
        + update
        + "\n";
  }
}
