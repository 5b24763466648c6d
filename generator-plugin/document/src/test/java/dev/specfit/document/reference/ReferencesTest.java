package dev.specfit.document.reference;

import static dev.specfit.document.Folder.HEAD;
import static dev.specfit.document.Folder.json;
import static dev.specfit.document.Folder.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Folder;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temp);
  }

  private LoadResult schemas(String schemas) {
    folder.with("a.yaml", HEAD + "components:\n  schemas:\n" + schemas.indent(4));
    return folder.load("a.yaml");
  }

  @Test
  void aReferenceToNothingNamesTheClosest() {
    assertThat(messages(schemas("Connection: {}\nA: {$ref: '#/components/schemas/Conection'}\n")))
        .containsExactly(
            "[ERROR] unresolved-ref: `#/components/schemas/Conection` is not in the document; did"
                + " you mean `Connection`? (a.yaml:6:15)");
    assertThat(messages(schemas("A: {$ref: '#/components/schemas/Zebra/properties/x'}\n")))
        .containsExactly(
            "[ERROR] unresolved-ref: `#/components/schemas/Zebra/properties/x` is not in the"
                + " document; correct it (a.yaml:5:15)");
  }

  @Test
  void aPointerBelowAReferenceLeadsOnFromWhatThatRefersTo() {
    LoadResult result =
        schemas(
            """
            A: {$ref: '#/components/schemas/B'}
            B: {properties: {c: {$ref: '#/components/schemas/C'}}}
            C: {items: {type: string}}
            D: {$ref: '#/components/schemas/A/properties/c/items'}
            """);
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/components/schemas/D"))
        .isEqualTo("{\"$ref\":\"#/components/schemas/C/items\"}");
  }

  @Test
  void aPointerBelowACircleOfReferencesLeadsNowhere() {
    assertThat(
            messages(
                schemas(
                    """
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/A'}
                    C: {$ref: '#/components/schemas/A/items'}
                    """)))
        .containsExactly(
            "[ERROR] cyclic-ref: `#/components/schemas/B` leads back to itself; refer to a value"
                + " (a.yaml:5:15)",
            "[ERROR] unresolved-ref: `#/components/schemas/A/items` is not in the document; correct"
                + " it (a.yaml:7:15)");
  }

  @Test
  void aReferenceHasToLeadToAnObject() {
    assertThat(
            messages(
                schemas(
                    """
                    A: {$ref: '#/components/schemas/B/required'}
                    B: {required: [a]}
                    C: {$ref: '#/components/schemas/D'}
                    D: true
                    """)))
        .containsExactly(
            "[ERROR] invalid-ref: `#/components/schemas/B/required` leads to a list, not to an"
                + " object (a.yaml:5:15)");
  }

  @Test
  void whatOnlyLooksLikeAReferenceIsData() {
    LoadResult result =
        schemas(
            """
            A:
              properties: {$ref: {type: string}}
              example: {$ref: 'nowhere.yaml'}
              default: {$ref: '#/nowhere'}
              enum: [{$ref: '#/nowhere'}]
              x-any: {$ref: 'http://example.com'}
            """);
    assertThat(messages(result)).isEmpty();
  }

  @Test
  void escapedAndEncodedPointersAreFollowedAndWrittenPlainly() {
    LoadResult result =
        schemas("'a/b~c {d}': {}\nX: {$ref: '#/components/schemas/a~1b~0c%20%7Bd%7D'}\n");
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/components/schemas/X"))
        .isEqualTo("{\"$ref\":\"#/components/schemas/a~1b~0c {d}\"}");
  }

  @Test
  void cyclesOfReferencesAloneAreErrorsAndThoseOfSchemasAreNot() {
    assertThat(
            messages(
                schemas(
                    """
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/A'}
                    C: {$ref: '#/components/schemas/A'}
                    T: {properties: {next: {$ref: '#/components/schemas/T'}}}
                    """)))
        .containsExactly(
            "[ERROR] cyclic-ref: `#/components/schemas/B` leads back to itself; refer to a value"
                + " (a.yaml:5:15)");
  }

  @Test
  void anchorsIdsAndDynamicReferencesAreTold() {
    assertThat(
            messages(
                schemas(
                    """
                    A: {$id: 'https://v.example/a'}
                    B: {$ref: '#anchor'}
                    C: {$dynamicRef: '#x'}
                    D: {$ref: '#'}
                    E: {$ref: 5}
                    F: {$ref: '#/%zz'}
                    """)))
        .containsExactly(
            "[ERROR] unsupported-ref: `#anchor` refers to an `$anchor`; use a JSON pointer (`#/…`)"
                + " (a.yaml:6:15)",
            "[ERROR] invalid-ref: `#/%zz` has a `%` that starts no `%XX`; write `%25` for a percent"
                + " sign (a.yaml:10:15)",
            "[WARNING] schema-id: `$id` `https://v.example/a` is ignored: references are resolved"
                + " against the file; remove it (a.yaml:5:14)",
            "[WARNING] dynamic-ref: `$dynamicRef` is not followed; use `$ref` with a JSON"
                + " pointer (`#/…`) (a.yaml:7:22)",
            "[ERROR] invalid-ref: `#` refers to the whole document; refer to a part of it"
                + " (`#/components/…`) (a.yaml:8:15)",
            "[ERROR] invalid-ref: `$ref` is a number; it must be text, such as `#/components/…`"
                + " (a.yaml:9:15)",
            "[ERROR] unresolved-ref: `#/%zz` is not in the document; correct it (a.yaml:10:15)");
  }

  @Test
  void otherFilesComeInsideWithWhatTheyReferTo() {
    folder.with(
        "models/pet.yaml", "properties:\n  tag: {$ref: 'tag.yaml#/Tag'}\n  me: {$ref: '#'}\n");
    folder.with(
        "models/tag.yaml",
        """
        Tag:
          properties:
            pet: {$ref: ../models/pet.yaml}
            home: {$ref: '../a.yaml#/components/schemas/Home'}
        """);
    LoadResult result = schemas("Home: {}\nA: {$ref: ./models/pet.yaml}\n");
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/components/schemas"))
        .isEqualTo(
            "{\"Home\":{},\"A\":{\"$ref\":\"#/components/schemas/pet\"},"
                + "\"pet\":{\"properties\":{\"tag\":{\"$ref\":\"#/components/schemas/Tag\"},"
                + "\"me\":{\"$ref\":\"#/components/schemas/pet\"}}},"
                + "\"Tag\":{\"properties\":{\"pet\":{\"$ref\":\"#/components/schemas/pet\"},"
                + "\"home\":{\"$ref\":\"#/components/schemas/Home\"}}}}");
    assertThat(result.files())
        .containsExactly(
            folder.path("a.yaml"), folder.path("models/pet.yaml"), folder.path("models/tag.yaml"));
    assertThat(
            result
                .documents()
                .get(0)
                .at(JsonPointer.parse("/components/schemas/Tag/properties"))
                .orElseThrow()
                .place())
        .hasToString("models/tag.yaml:3:5");
  }

  @Test
  void eachReferenceGoesToTheSectionItStandsFor() {
    folder.with("p.yaml", "limit: {name: limit, in: query, schema: {$ref: 's.yaml'}}\n");
    folder.with("s.yaml", "type: integer\n");
    folder.with("r.yaml", "description: d\nheaders: {H: {$ref: 'h.yaml'}}\n");
    folder.with("h.yaml", "schema: {$ref: 's.yaml'}\n");
    folder.with(
        "a.yaml",
        HEAD
            + """
            paths:
              /a:
                get:
                  parameters: [{$ref: 'p.yaml#/limit'}]
                  responses: {'200': {$ref: 'r.yaml'}}
              /b: {$ref: 'item.yaml'}
            """);
    folder.with("item.yaml", "get: {responses: {'200': {$ref: 'r.yaml'}}}\n");
    LoadResult result = folder.load("a.yaml");
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/paths"))
        .isEqualTo(
            "{\"/a\":{\"get\":{\"parameters\":[{\"$ref\":\"#/components/parameters/limit\"}],"
                + "\"responses\":{\"200\":{\"$ref\":\"#/components/responses/r\"}}}},"
                + "\"/b\":{\"$ref\":\"#/components/pathItems/item\"}}");
    assertThat(json(result, "/components/headers"))
        .isEqualTo("{\"h\":{\"schema\":{\"$ref\":\"#/components/schemas/s\"}}}");
  }

  @Test
  void whatHasNoSectionIsPutInPlace() {
    folder.with("op.yaml", "operationId: x\ndescription: {$ref: 'text.yaml#/intro'}\n");
    folder.with("text.yaml", "intro: Hello\n");
    folder.with("item.yaml", "get: {$ref: op.yaml}\nsummary: far\n");
    folder.with("props.yaml", "a: {$ref: '#/b'}\nb: {type: string}\n");
    folder.with(
        "a.yaml",
        """
        openapi: 3.0.3
        paths:
          /a: {$ref: item.yaml, summary: near}
        components: {schemas: {S: {properties: {$ref: props.yaml}}}}
        """);
    LoadResult result = folder.load("a.yaml");
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/paths"))
        .isEqualTo(
            "{\"/a\":{\"get\":{\"operationId\":\"x\",\"description\":\"Hello\"},"
                + "\"summary\":\"near\"}}");
    assertThat(json(result, "/components/schemas"))
        .isEqualTo(
            "{\"S\":{\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/b\"},"
                + "\"b\":{\"type\":\"string\"}}},\"b\":{\"type\":\"string\"}}");
  }

  @Test
  void whatIsPutInPlaceMustEnd() {
    folder.with("item.yaml", "get: {callbacks: {c: {x: {$ref: item.yaml}}}}\n");
    folder.with("a.yaml", "openapi: 3.0.3\npaths: {/a: {$ref: item.yaml}}\n");
    assertThat(messages(folder.load("a.yaml")))
        .containsExactly(
            "[ERROR] cyclic-ref: `item.yaml` leads back to itself; refer to a value"
                + " (item.yaml:1:33)");
  }

  @Test
  void equalNamesAreToldApartByTheirFoldersWhicheverComesFirst() {
    folder.with("x/error.yaml", "type: object\n").with("y/error.yaml", "type: string\n");
    folder.with("one.yaml", "A: {}\nhome: {}\n").with("two.yaml", "A: {}\n");
    LoadResult result =
        schemas(
            """
            P: {$ref: x/error.yaml}
            Q: {$ref: y/error.yaml}
            R: {$ref: 'one.yaml#/A'}
            S: {$ref: 'two.yaml#/A'}
            Home: {$ref: 'one.yaml#/home'}
            """);
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/components/schemas"))
        .startsWith(
            "{\"P\":{\"$ref\":\"#/components/schemas/x-error\"},"
                + "\"Q\":{\"$ref\":\"#/components/schemas/y-error\"},"
                + "\"R\":{\"$ref\":\"#/components/schemas/one-A\"},"
                + "\"S\":{\"$ref\":\"#/components/schemas/two-A\"},"
                + "\"Home\":{\"$ref\":\"#/components/schemas/one-home\"},");
  }

  @Test
  void discriminatorMappingsComeAlong() {
    folder.with("dog.yaml", "type: object\n");
    LoadResult result =
        schemas(
            """
            Pet:
              discriminator:
                propertyName: kind
                mapping: {dog: ./dog.yaml, cat: Cat, cow: '#/components/schemas/Cow'}
            Cat: {}
            """);
    assertThat(messages(result))
        .containsExactly(
            "[WARNING] unresolved-ref: `#/components/schemas/Cow` is not in the document; did you"
                + " mean `Cat`? (a.yaml:8:51)");
    assertThat(json(result, "/components/schemas/Pet/discriminator/mapping/dog"))
        .isEqualTo("\"#/components/schemas/dog\"");
  }

  @Test
  void mappingsThatLeadNowhereCostAVariantAndNotTheDocument() {
    LoadResult result =
        schemas(
            """
            Pet:
              discriminator:
                propertyName: kind
                mapping: {dog: none.yaml, cat: 'https://pets.test/cat'}
            """);
    assertThat(messages(result))
        .containsExactly(
            "[WARNING] unresolved-ref: the file `none.yaml` is not there; correct the path"
                + " (a.yaml:8:24)",
            "[WARNING] remote-ref: `https://pets.test/cat` is an address, and nothing is fetched"
                + " while generating; save the file beside the document and refer to it by a"
                + " relative path (a.yaml:8:40)");
  }

  @Test
  void addressesAndPathsOutsideAreRefusedAndNeverRead() throws Exception {
    folder.with("outside.yaml", "secret: 1\n");
    Files.createDirectories(temp.resolve("in"));
    Files.createSymbolicLink(temp.resolve("in/link.yaml"), temp.resolve("outside.yaml"));
    folder.with(
        "in/a.yaml",
        HEAD
            + """
            components:
              schemas:
                A: {$ref: 'http://169.254.169.254/x'}
                B: {$ref: 'file:///etc/passwd'}
                C: {$ref: '/etc/passwd'}
                D: {$ref: '../outside.yaml#/secret'}
                E: {$ref: '%2e%2e/outside.yaml'}
                F: {$ref: 'link.yaml'}
                G: {$ref: '..\\outside.yaml'}
                H: {$ref: '//host/x'}
                I: {$ref: 'none.yaml'}
            """);
    LoadResult result = folder.load("in/a.yaml");
    assertThat(messages(result))
        .containsExactly(
            "[ERROR] remote-ref: `http://169.254.169.254/x` is an address, and nothing is fetched"
                + " while generating; save the file beside the document and refer to it by a"
                + " relative path (in/a.yaml:5:15)",
            "[ERROR] remote-ref: `file:///etc/passwd` is an address, and nothing is fetched while"
                + " generating; save the file beside the document and refer to it by a relative"
                + " path (in/a.yaml:6:15)",
            outside("/etc/passwd", 7),
            outside("../outside.yaml", 8),
            outside("../outside.yaml", 9),
            outside("link.yaml", 10),
            "[ERROR] invalid-ref: `..\\outside.yaml` has a `\\`; write `/` (in/a.yaml:11:15)",
            "[ERROR] remote-ref: `//host/x` is an address, and nothing is fetched while generating;"
                + " save the file beside the document and refer to it by a relative path"
                + " (in/a.yaml:12:15)",
            "[ERROR] unresolved-ref: the file `none.yaml` is not there; correct the path"
                + " (in/a.yaml:13:15)");
    assertThat(result.files()).containsExactly(folder.path("in/a.yaml"));
  }

  private static String outside(String ref, int line) {
    return "[ERROR] ref-outside-root: `"
        + ref
        + "` leads out of the documents' root `in`; move the file inside, or set the root"
        + " (in/a.yaml:"
        + line
        + ":15)";
  }

  @Test
  void aWiderRootAllowsMore() {
    folder.with("shared/s.yaml", "type: string\n");
    folder.with("in/a.yaml", HEAD + "components: {schemas: {A: {$ref: ../shared/s.yaml}}}\n");
    LoadResult result = SpecLoader.load(folder.request("in/a.yaml").withRoot(temp));
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/components/schemas/s")).isEqualTo("{\"type\":\"string\"}");
  }

  @Test
  void brokenFilesAreToldOnceAtTheirOwnPlace() {
    folder.with("bad.yaml", "a: [1\n");
    assertThat(messages(schemas("A: {$ref: 'bad.yaml'}\nB: {$ref: 'bad.yaml#/a'}\n")))
        .containsExactly(
            "[ERROR] invalid-yaml: a list isn't closed or lacks a comma; add the `,` or the `]`"
                + " (bad.yaml:2:1)");
    folder.with("good.yaml", "Pet: {}\n");
    assertThat(messages(schemas("A: {$ref: 'good.yaml#/Pat'}\n")))
        .containsExactly(
            "[ERROR] unresolved-ref: `good.yaml#/Pat` is not in `good.yaml`; did you mean `Pet`?"
                + " (a.yaml:5:15)");
  }

  @Test
  void aLongChainOfReferencesIsFollowed() {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      chain.append("S" + i + ": {$ref: '#/components/schemas/S" + (i + 1) + "'}\n");
    }
    assertThat(messages(schemas(chain + "S2000: {}\n"))).isEmpty();
  }

  @Test
  void theNumberOfFilesIsBounded() {
    folder.with("b.yaml", "{}").with("c.yaml", "{}");
    folder.with("a.yaml", HEAD + "components: {schemas: {B: {$ref: b.yaml}, C: {$ref: c.yaml}}}\n");
    SpecLimits limits = new SpecLimits(1000, 50, 1000, 10, 1000, 50, 1);
    assertThat(messages(SpecLoader.load(folder.request("a.yaml").withLimits(limits))))
        .containsExactly(
            "[ERROR] too-many-files: references lead to more than 1 files; bundle the document"
                + " first (a.yaml:3:53)");
  }
}
