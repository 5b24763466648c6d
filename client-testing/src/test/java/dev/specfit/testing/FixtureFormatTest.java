package dev.specfit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureFormatTest {
  @TempDir Path folder;

  /** What is wrong, and what is said about it. */
  private record Wrong(String mapping, String message) {}

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  private static Wrong request(String keys, String message) {
    return new Wrong("{'request': {'method': 'GET', " + keys + "}, 'response': {}}", message);
  }

  private static Wrong response(String keys, String message) {
    return new Wrong(
        "{'request': {'method': 'GET', 'url': '/'}, 'response': {" + keys + "}}", message);
  }

  static Stream<Wrong> wrong() {
    return Stream.of(
        new Wrong("[]", "expected a JSON object, found something else (f.json)"),
        new Wrong("{'request': {}}", "`request` needs a `method` in upper case (f.json)"),
        new Wrong(
            "{'request': {'method': 'GET', 'url': '/'}}", "the mapping has no `response` (f.json)"),
        new Wrong(
            "{'request': {'method': 'GET', 'url': '/'}, 'response': {}, 'postServeActions': []}",
            "`postServeActions` isn't supported; supported here: `id`, `metadata`, `name`,"
                + " `newScenarioState`, `persistent`, `priority`, `request`,"
                + " `requiredScenarioState`, `response`, `scenarioName`, `uuid` (f.json)"),
        new Wrong(
            "{'newScenarioState': 'x', 'request': {'method': 'GET', 'url': '/'}, 'response': {}}",
            "the mapping has a scenario state without `scenarioName` (f.json)"),
        new Wrong(
            "{'request': {'method': 'GET', 'url': '/'}, 'response': {},"
                + " 'metadata': {'specfit': {'origin': 'guessed'}}}",
            "`metadata.specfit` has the origin `guessed`, expected `recorded`, `example` or"
                + " `synthesised` (f.json)"),
        new Wrong(
            "{'request': {'method': 'GET', 'url': '/'}, 'response': {},"
                + " 'metadata': {'specfit': {'violatez': 'x'}}}",
            "`metadata.specfit.violatez` isn't supported; supported here: `contract`, `document`,"
                + " `operation`, `origin`, `requestViolates`, `source`, `violates` (f.json)"),
        request(
            "'url': '/', 'urlPath': '/'",
            "`request` holds 2 of `url`, `urlPath`, `urlPathTemplate`, `urlPattern`,"
                + " `urlPathPattern`, expected one (f.json)"),
        request(
            "'url': '/', 'cookies': {}",
            "`request.cookies` isn't supported; supported here: `bodyPatterns`, `headers`,"
                + " `method`, `pathParameters`, `queryParameters`, `url`, `urlPath`,"
                + " `urlPathPattern`, `urlPathTemplate`, `urlPattern` (f.json)"),
        request(
            "'url': '/', 'headers': {'A': {'equalTo': 1}}",
            "`request.headers.A.equalTo` is a number, expected a string (f.json)"),
        request(
            "'url': '/', 'headers': {'A': {'equalTo': 'x', 'contains': 'y'}}",
            "`request.headers.A` holds 2 matchers, expected one (f.json)"),
        request(
            "'url': '/', 'headers': {'A': {}}",
            "`request.headers.A` holds 0 matchers, expected one (f.json)"),
        request(
            "'url': '/', 'headers': {'A': {'matches': '('}}",
            "`request.headers.A` holds the pattern `(`: Unclosed group (f.json)"),
        request(
            "'url': '/', 'bodyPatterns': [{'equalToJson': '{'}]",
            "`request.bodyPatterns[0]` has an `equalToJson` that isn't JSON (f.json)"),
        request(
            "'url': '/', 'bodyPatterns': [{'equalToJson': {'a': '${json-unit.any-string}'}}]",
            "`request.bodyPatterns[0]` uses a JsonUnit placeholder, which isn't supported"
                + " (f.json)"),
        response(
            "'jsonBody': null",
            "`response` has the `jsonBody` null, write `body` with the text `null` (f.json)"),
        response("'status': 99", "`response` has the status 99, expected 200 to 599 (f.json)"),
        response(
            "'body': 'a', 'jsonBody': {}",
            "`response` has 2 bodies, expected one at most (f.json)"),
        response("'base64Body': '?'", "`response` has a `base64Body` that isn't base64 (f.json)"),
        response(
            "'bodyFileName': 'x'",
            "`response` has a `bodyFileName`, but isn't in a file itself (f.json)"),
        response(
            "'headers': {'A': [1]}",
            "`response.headers.A` is a number, expected a string or an array of strings (f.json)"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsntUnderstoodIsAnErrorThatNamesFileAndKey(Wrong wrong) {
    assertThatThrownBy(() -> Fixture.parse("f.json", quoted(wrong.mapping())))
        .isInstanceOf(FixtureFormatException.class)
        .hasMessage(wrong.message());
  }

  @Test
  void unknownMatcherIsAnError() {
    assertThatThrownBy(
            () ->
                Fixture.parse(
                    "f.json",
                    quoted(
                        "{'request': {'method': 'GET', 'url': '/', 'bodyPatterns':"
                            + " [{'matchesJsonPath': '$.a'}]}, 'response': {}}")))
        .hasMessageStartingWith(
            "`request.bodyPatterns[0].matchesJsonPath` isn't supported; supported here: ")
        .hasMessageEndingWith(" (f.json)");
  }

  @Test
  void bodyFileOutsideOfItsFolderIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("__files"));
    Files.writeString(folder.resolve("secret.txt"), "x");
    Path file = folder.resolve("f.json");
    Files.writeString(
        file,
        quoted(
            "{'request': {'method': 'GET', 'url': '/'},"
                + " 'response': {'bodyFileName': '../secret.txt'}}"));

    assertThatThrownBy(() -> FixtureFile.read(file))
        .hasMessageStartingWith(
            "`response` has the `bodyFileName` `../secret.txt` outside of `__files` (");
  }

  @Test
  void filesAreWrittenInOneOrderWithExactNumbers() throws IOException {
    Fixture fixture =
        Fixture.parse(
            "f.json",
            quoted(
                "{'metadata': {'mine': 1}, 'response': {'jsonBody': {'b': 1e400, 'a':"
                    + " 1293384261075731499.10}, 'status': 200}, 'request': {'url': '/',"
                    + " 'method': 'GET'}}"));
    Path file = folder.resolve("a/f.json");

    FixtureFile.write(file, List.of(fixture));

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {
              "request": {
                "method": "GET",
                "url": "/"
              },
              "response": {
                "status": 200,
                "jsonBody": {
                  "b": 1e400,
                  "a": 1293384261075731499.10
                }
              },
              "metadata": {
                "mine": 1
              }
            }
            """);
    assertThat(FixtureFile.read(file).get(0).json()).isEqualTo(fixture.json());
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void severalMappingsShareAFile() throws IOException {
    Fixture one =
        Fixture.parse("x", quoted("{'request': {'method': 'GET', 'url': '/1'}, 'response': {}}"));
    Fixture two =
        Fixture.parse("y", quoted("{'request': {'method': 'GET', 'url': '/2'}, 'response': {}}"));
    Path file = folder.resolve("both.json");

    FixtureFile.write(file, List.of(one, two));

    assertThat(FixtureFile.read(file)).extracting(Fixture::path).containsExactly("/1", "/2");
  }

  @Test
  void jsonDiffersByExactValueAndNotByOrder() {
    assertThat(differences("{'a': 1.0, 'b': [1, 2]}", "{'b': [1, 2], 'a': 1}")).isEmpty();
    assertThat(differences("1e400", "1e400")).isEmpty();
    assertThat(differences("0.1", "0.1000000000000000055511151231257827"))
        .containsExactly("`$`: expected `0.1`, found `0.1000000000000000055511151231257827`");
    assertThat(differences("1293384261075731499", "1293384261075731500")).hasSize(1);
    assertThat(differences("{'a': [1, null], 'x-y': '1'}", "{'a': [1], 'x-y': 1, 'c': {}}"))
        .containsExactly(
            "`$.a[1]`: expected `null`, found nothing",
            "`$['x-y']`: expected `\"1\"`, found `1`",
            "`$.c`: expected nothing, found `{}`");
  }

  private static List<String> differences(String expected, String actual) {
    return JsonDifference.between(
            JsonValue.parse(quoted(expected)), JsonValue.parse(quoted(actual)))
        .stream()
        .map(JsonDifference::toString)
        .toList();
  }
}
