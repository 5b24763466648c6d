package dev.specfit.document.overlay;

import static dev.specfit.document.Folder.json;
import static dev.specfit.document.Folder.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Folder;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.LoadResult;
import dev.specfit.document.RandomTree;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlaysTest {
  private static final String HEAD = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n";

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temp);
  }

  private LoadResult apply(String document, String actions) {
    folder.with("a.json", "{\"openapi\": \"3.1.0\", \"t\": " + document + "}");
    folder.with("o.yaml", HEAD + actions);
    return folder.loadWithOverlays("a.json", "o.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1}             | target: $.t, update: {b: 2}      | {\"a\":1,\"b\":2}",
        "{\"a\": {\"b\": 1}}    | target: $.t, update: {a: {c: 2}} | {\"a\":{\"b\":1,\"c\":2}}",
        "{\"a\": [1]}           | target: $.t, update: {a: [2]}    | {\"a\":[1,2]}",
        "{\"a\": [1]}           | target: $.t.a, update: 2         | {\"a\":[1,2]}",
        "{\"a\": [1]}           | target: $.t.a, update: [2]       | {\"a\":[1,[2]]}",
        "{\"a\": 1}             | target: $.t.a, update: 2         | {\"a\":2}",
        "{\"a\": 1}             | target: $.t, update: {a: {b: 1}} | {\"a\":{\"b\":1}}",
        "{\"a\": \"s\"}         | target: $.t, update: {a: [s, 'null']} | {\"a\":[\"s\",\"null\"]}",
        "{\"a\": 1}             | target: $.t, update: {a: null}   | {\"a\":null}",
        "{\"a\": 1, \"b\": 2}   | target: $.t.a, remove: true      | {\"b\":2}",
        "[1, 2, 3]              | target: '$.t[?@ > 1]', remove: true | [1]",
        "{\"a\": {\"a\": {}}}   | target: $..a, update: {x: 1}       | {\"a\":{\"a\":{\"x\":1},\"x\":1}}",
        "{\"a\": {\"a\": {}}}   | target: $..a, update: {a: {x: 1}}  |"
            + " {\"a\":{\"a\":{\"x\":1,\"a\":{\"x\":1}}}}",
        "{\"a\": 1}             | target: $.t.a, remove: true, update: 5 | {}",
      })
  void actionsDoWhatTheSpecificationSays(String before, String action, String after) {
    LoadResult result = apply(before, "  - {" + action + "}\n");
    assertThat(messages(result)).isEmpty();
    assertThat(json(result, "/t")).isEqualTo(after);
  }

  @Test
  void actionsBuildOnTheOnesBefore() {
    LoadResult result =
        apply(
            "{\"a\": {}, \"b\": {}}",
            """
              - {target: '$.t.*', update: {n: {v: 1}}}
              - {target: $.t.a.n, update: {only: a}}
              - {target: $.t.b.n.v, remove: true}
            """);
    assertThat(json(result, "/t"))
        .isEqualTo("{\"a\":{\"n\":{\"v\":1,\"only\":\"a\"}},\"b\":{\"n\":{}}}");
  }

  @Test
  void valuesOfAnOverlayKeepItsPlacesAndGetTheDocumentsPointers() {
    LoadResult result = apply("{\"l\": [1, 2]}", "  - target: $.t\n    update:\n      l: [3]\n");
    SpecNode added = result.documents().get(0).at(JsonPointer.parse("/t/l/2")).orElseThrow();
    assertThat(added.place()).hasToString("o.yaml:6:11");
    assertThat(added.pointer()).hasToString("/t/l/2");
    LoadResult removed = apply("[1, 2, 3]", "  - {target: '$.t[0]', remove: true}\n");
    assertThat(removed.documents().get(0).at(JsonPointer.parse("/t/1")).orElseThrow().pointer())
        .hasToString("/t/1");
  }

  @Test
  void anActionThatMatchesNothingIsAnError() {
    assertThat(messages(apply("{}", "  - target: $.paths['/pets'].get\n    remove: true\n")))
        .containsExactly(
            "[ERROR] overlay-target-not-found: `$.paths['/pets'].get` matches nothing in a; correct"
                + " the target, or remove the action if the document was repaired (o.yaml:4:13)");
  }

  @Test
  void anOverlayNamedAfterADocumentIsForThatOne() {
    folder.with("a.yaml", Folder.HEAD).with("b.yaml", Folder.HEAD);
    folder.with("b.overlay.yaml", HEAD + "  - {target: $.info, update: {title: B}}\n");
    folder.with("all.yaml", HEAD + "  - {target: '$.info[?@ == \"B\"]', update: C}\n");
    LoadResult result =
        SpecLoader.load(
            folder
                .request("a.yaml", "b.yaml")
                .withOverlays(List.of(folder.path("b.overlay.yaml"), folder.path("all.yaml"))));
    assertThat(messages(result)).isEmpty();
    assertThat(result.documents())
        .extracting(d -> JsonText.of(d.at(JsonPointer.parse("/info/title")).orElseThrow()))
        .containsExactly("\"T\"", "\"C\"");
    assertThat(result.files()).hasSize(4).contains(folder.path("all.yaml"));
  }

  @Test
  void overlaysThatAreNoneAreToldWhole() {
    folder.with("a.yaml", Folder.HEAD);
    folder.with(
        "o.yaml",
        """
        overlay: 2.0.0
        info: {title: T}
        stray: 1
        actions:
          - target: $.info
          - update: {}
          - {target: '$.info[', update: {}}
          - {target: $.info, remove: 'yes'}
          - {target: $.info, copy: $.x, update: {}}
          - text
        """);
    assertThat(messages(folder.loadWithOverlays("a.yaml", "o.yaml")))
        .containsExactly(
            "[ERROR] invalid-overlay: `overlay` is `2.0.0`; version 1.0.0 is supported"
                + " (o.yaml:1:10)",
            "[ERROR] invalid-overlay: an overlay of version 1.0 has no `stray`; correct or remove"
                + " it (o.yaml:3:1)",
            "[ERROR] invalid-overlay: `info` has no `version`; add it (o.yaml:2:7)",
            "[ERROR] invalid-overlay: the action changes nothing; give it `update`, or `remove:"
                + " true` (o.yaml:5:5)",
            "[ERROR] invalid-overlay: the action has no `target`; add a JSONPath, such as `$.info`"
                + " (o.yaml:6:5)",
            "[ERROR] invalid-jsonpath: `$.info[` at column 8: expected a name in quotes, an index,"
                + " a slice, `*` or `?`, found the end (o.yaml:7:14)",
            "[ERROR] invalid-overlay: `remove` is a text; it must be `true` or `false`"
                + " (o.yaml:8:30)",
            "[ERROR] invalid-overlay: the action changes nothing; give it `update`, or `remove:"
                + " true` (o.yaml:8:5)",
            "[ERROR] invalid-overlay: an action of version 1.0 has no `copy`; correct or remove it"
                + " (o.yaml:9:22)",
            "[ERROR] invalid-overlay: an action is a text, not an object (o.yaml:10:5)");
  }

  @Test
  void updatesThatDoNotFitAreTold() {
    assertThat(messages(apply("{\"a\": {}}", "  - {target: $.t.a, update: 5}\n")))
        .containsExactly(
            "[ERROR] invalid-overlay: `update` is a number, but `$['t']['a']` is an object; give"
                + " it an object (o.yaml:4:14)");
    assertThat(messages(apply("{}", "  - {target: $, remove: true}\n")))
        .containsExactly(
            "[ERROR] invalid-overlay: the action removes the whole document; select a part of it"
                + " (o.yaml:4:14)");
  }

  @Test
  void overlaysCannotNestADocumentBeyondTheLimit() {
    String deep = "{target: '$..[?@.leaf]', update: {leaf: " + "{leaf: ".repeat(90) + "1";
    String action = "  - " + deep + "}".repeat(92) + "\n";
    LoadResult result =
        apply(
            "{\"a\": {\"leaf\": {}}}",
            action
                + action.replace("$..[?@.leaf]", "$..[?@.leaf == 1]")
                + action.replace("$..[?@.leaf]", "$..[?@.leaf == 1]"));
    assertThat(messages(result))
        .containsExactly(
            "[ERROR] nesting-too-deep: with the action applied, values nest more than 200 deep"
                + " (o.yaml:6:14)");
  }

  @Test
  void whatIsRemovedIsGoneAndAnEmptyUpdateChangesNothing() {
    for (long seed = 0; seed < 60; seed++) {
      String tree = new RandomTree(seed).object(4);
      LoadResult same = apply(tree, "  - {target: $.t, update: {}}\n");
      assertThat(json(same, "/t")).as("seed %s", seed).isEqualTo(tree);
      LoadResult added = apply(tree, "  - {target: $.t, update: {new-one: 1}}\n");
      LoadResult removed =
          apply(
              tree,
              """
                - {target: $.t, update: {new-one: 1}}
                - {target: "$.t['new-one']", remove: true}
              """
                  .indent(2));
      assertThat(json(added, "/t")).as("seed %s", seed).contains("\"new-one\":1");
      assertThat(json(removed, "/t")).as("seed %s", seed).isEqualTo(tree);
    }
  }
}
