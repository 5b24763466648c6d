package dev.specfit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class RequestMatchingTest {

  private static List<String> differences(String request, WireRequest found) {
    String mapping = "{'request': {'method': 'POST', " + request + "}, 'response': {}}";
    return Fixture.parse("f", mapping.replace('\'', '"')).request().differences(found);
  }

  private static WireRequest post(String target, String body, String... headers) {
    return new WireRequest("POST", target, Headers.of(headers), ByteString.encodeUtf8(body));
  }

  private static boolean bodyMatches(String pattern, String body) {
    return differences("'url': '/', 'bodyPatterns': [" + pattern + "]", post("/", body)).isEmpty();
  }

  private static boolean headerMatches(String matcher, String... values) {
    Headers.Builder headers = new Headers.Builder();
    for (String value : values) {
      headers.add("X-A", value);
    }
    WireRequest request = new WireRequest("POST", "/", headers.build(), ByteString.EMPTY);
    return differences("'url': '/', 'headers': {'x-a': " + matcher + "}", request).isEmpty();
  }

  @Test
  void textsAreMatched() {
    assertThat(headerMatches("{'equalTo': 'a'}", "a")).isTrue();
    assertThat(headerMatches("{'equalTo': 'a'}", "A")).isFalse();
    assertThat(headerMatches("{'equalTo': 'a', 'caseInsensitive': true}", "A")).isTrue();
    assertThat(headerMatches("{'equalTo': 'a'}")).isFalse();
    assertThat(headerMatches("{'equalTo': 'a'}", "a", "a")).isFalse();
    assertThat(headerMatches("{'contains': 'b'}", "abc")).isTrue();
    assertThat(headerMatches("{'contains': 'd'}", "abc")).isFalse();
    assertThat(headerMatches("{'doesNotContain': 'b'}", "abc")).isFalse();
    assertThat(headerMatches("{'matches': '[a-c]'}", "abc")).isFalse();
    assertThat(headerMatches("{'matches': '[a-c]+'}", "abc")).isTrue();
    assertThat(headerMatches("{'doesNotMatch': '[a-c]+'}", "abc")).isFalse();
    assertThat(headerMatches("{'absent': true}")).isTrue();
    assertThat(headerMatches("{'absent': true}", "")).isFalse();
    assertThat(headerMatches("{'and': [{'contains': 'a'}, {'contains': 'b'}]}", "a")).isFalse();
    assertThat(headerMatches("{'or': [{'contains': 'a'}, {'contains': 'b'}]}", "a")).isTrue();
    assertThat(headerMatches("{'or': [{'contains': 'a'}, {'contains': 'b'}]}", "c")).isFalse();
    assertThat(headerMatches("{'not': {'contains': 'a'}}", "a")).isFalse();
    assertThat(headerMatches("{'not': {'contains': 'a'}}", "b")).isTrue();
  }

  @Test
  void severalValuesAreMatched() {
    String exactly = "{'hasExactly': [{'equalTo': 'a'}, {'equalTo': 'b'}]}";
    assertThat(headerMatches(exactly, "b", "a")).isTrue();
    assertThat(headerMatches(exactly, "a")).isFalse();
    assertThat(headerMatches(exactly, "a", "b", "c")).isFalse();
    assertThat(headerMatches("{'includes': [{'equalTo': 'a'}]}", "b", "a")).isTrue();
    assertThat(headerMatches("{'includes': [{'equalTo': 'a'}]}", "b")).isFalse();
  }

  @Test
  void jsonBodiesAreMatchedAsJson() {
    assertThat(bodyMatches("{'equalToJson': {'a': [1, 2]}}", "{ \"a\": [1,2.0] }")).isTrue();
    assertThat(bodyMatches("{'equalToJson': '{}'}", "{}")).isTrue();
    assertThat(bodyMatches("{'equalToJson': {}}", "{\"a\":1}")).isFalse();
    assertThat(bodyMatches("{'equalToJson': {}}", "nothing")).isFalse();
    assertThat(bodyMatches("{'equalToJson': {}, 'ignoreExtraElements': true}", "{\"a\":1}"))
        .isTrue();
    assertThat(bodyMatches("{'equalToJson': [1, 2]}", "[2,1]")).isFalse();
    assertThat(bodyMatches("{'equalToJson': [1, 2], 'ignoreArrayOrder': true}", "[2,1]")).isTrue();
    assertThat(bodyMatches("{'equalToJson': [1, 1], 'ignoreArrayOrder': true}", "[2,1]")).isFalse();
    assertThat(bodyMatches("{'binaryEqualTo': 'aGk='}", "hi")).isTrue();
    assertThat(bodyMatches("{'binaryEqualTo': 'aGk='}", "ho")).isFalse();
  }

  @Test
  void pathsAreMatched() {
    String template =
        "'urlPathTemplate': '/a/{id}/b', 'pathParameters': {'id': {'equalTo': 'x y'}}";
    assertThat(differences(template, post("/a/x%20y/b", ""))).isEmpty();
    assertThat(differences(template, post("/a/z/b", "")))
        .containsExactly("path parameter `id`: expected equal to `x y`, found `z`");
    assertThat(differences(template, post("/a/b", "")))
        .containsExactly("urlPathTemplate: expected `/a/{id}/b`, found `/a/b`");
    assertThat(differences("'urlPathPattern': '/a/.*'", post("/a/b/c", ""))).isEmpty();
    assertThat(differences("'urlPattern': '/a[?]b=.'", post("/a?b=c", ""))).isEmpty();
    assertThat(differences("'url': '/a?b=%20'", post("/a?b=+", ""))).hasSize(1);
    assertThat(
            differences(
                "'urlPath': '/a', 'queryParameters': {'b': {'equalTo': 'ä &+'}}",
                post("/a?b=%C3%A4+%26%2B", "")))
        .isEmpty();
  }
}
