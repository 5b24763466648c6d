package dev.specfit.document.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathTest {
  private static final String STORE =
      """
      {"store": {
        "book": [
          {"category": "reference", "author": "Rees", "title": "Sayings", "price": 8.95},
          {"category": "fiction", "author": "Waugh", "title": "Sword", "price": 12.99},
          {"category": "fiction", "author": "Melville", "title": "Moby", "isbn": "0-553", "price": 8.99},
          {"category": "fiction", "author": "Tolkien", "title": "Rings", "isbn": "0-395", "price": 22.99}],
        "bicycle": {"color": "red", "price": 399}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "$.store.book[*].author              ~ \"Rees\" \"Waugh\" \"Melville\" \"Tolkien\"",
        "$..author                           ~ \"Rees\" \"Waugh\" \"Melville\" \"Tolkien\"",
        "$.store..price                      ~ 8.95 12.99 8.99 22.99 399",
        "$..book[2].title                    ~ \"Moby\"",
        "$..book[-1].title                   ~ \"Rings\"",
        "$..book[0,1].title                  ~ \"Sayings\" \"Sword\"",
        "$..book[:2].title                   ~ \"Sayings\" \"Sword\"",
        "$..book[?@.isbn].title              ~ \"Moby\" \"Rings\"",
        "$..book[?@.price<10].title          ~ \"Sayings\" \"Moby\"",
        "$.store.book[?@.price == 399 || @.price > 20].title ~ \"Rings\"",
        "$.store.book[?!@.isbn && @.category=='fiction'].title ~ \"Sword\"",
        "$.store[?@.color].price             ~ 399",
        "$..[?@.price > $.store.bicycle.price]                 ~ ",
        "$.store.book[?length(@.title) == 5].title ~ \"Sword\" \"Rings\"",
        "$[?count(@.book[*]) == 4].bicycle.color   ~ \"red\"",
        "$..book[?match(@.author, '[A-Z]e.*')].title ~ \"Sayings\" \"Moby\"",
        "$..book[?search(@.author, 'e')].title ~ \"Sayings\" \"Moby\" \"Rings\"",
        "$..[?value(@..color) == 'red'].bicycle.price ~ 399",
        "$.store.book[?(@.price < 9 && @.isbn) || @.title == \"Sword\"].title ~ \"Sword\" \"Moby\"",
        "$['store']['bicycle'][ 'color' ]    ~ \"red\"",
        "$ .store .bicycle .color            ~ \"red\"",
        "$.store.book[?@ == $.store.book[1]].title ~ \"Sword\"",
        "$.none.book                         ~ ",
      })
  void theBookStoreGivesWhatTheRfcSays(String path, String expected) {
    assertThat(texts(path, STORE)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "$[1:3]     ~ \"b\" \"c\"",
        "$[5:]      ~ \"f\" \"g\"",
        "$[1:5:2]   ~ \"b\" \"d\"",
        "$[5:1:-2]  ~ \"f\" \"d\"",
        "$[::-1]    ~ \"g\" \"f\" \"e\" \"d\" \"c\" \"b\" \"a\"",
        "$[-2:]     ~ \"f\" \"g\"",
        "$[ 1 : 3 : 1 ] ~ \"b\" \"c\"",
        "$[::0]     ~ ",
        "$[10:20]   ~ ",
        "$[-100:2]  ~ \"a\" \"b\"",
        "$[1]       ~ \"b\"",
        "$[-2]      ~ \"f\"",
        "$[7]       ~ ",
        "$[-8]      ~ ",
        "$[0,0,'a'] ~ \"a\" \"a\"",
      })
  void slicesAndIndexesAreThoseOfTheRfc(String path, String expected) {
    String letters = "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\"]";
    assertThat(texts(path, letters)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "$.absent1 == $.absent2 ~ true",
        "$.absent1 <= $.absent2 ~ true",
        "$.absent == 'g'        ~ false",
        "$.absent1 != $.absent2 ~ false",
        "$.absent != 'g'        ~ true",
        "1 <= 2                 ~ true",
        "1 > 2                  ~ false",
        "13 == '13'             ~ false",
        "'a' <= 'b'             ~ true",
        "'a' > 'b'              ~ false",
        "$.obj == $.arr         ~ false",
        "$.obj == $.obj         ~ true",
        "$.arr != $.arr         ~ false",
        "$.obj <= $.arr         ~ false",
        "$.arr <= $.arr         ~ true",
        "1 <= $.arr             ~ false",
        "true <= true           ~ true",
        "true > true            ~ false",
        "null == null           ~ true",
        "1 == 1.0               ~ true",
        "100 == 1e2             ~ true",
        "-0 == 0                ~ true",
        "'\uFFFD' < '\uD83D\uDE00' ~ true",
        "length($.obj) == 1     ~ true",
        "length(5) == $.absent  ~ true",
        "length('😀') == 1      ~ true",
        "value($.arr[*]) == $.absent ~ true",
        "match(5, 'x')          ~ false",
        "match('ab', 'a')       ~ false",
        "search('ab', 'b')      ~ true",
        "match('a.b', 'a\\\\.b') ~ true",
        "match('a\\n', 'a.')     ~ false",
        "match('$x', '$x')      ~ true",
        "match('é', '\\\\p{Ll}') ~ true",
        "match('a-b', '[a\\\\-]*b') ~ true",
        "match('x', $.obj.x)    ~ false",
      })
  void comparisonsAndFunctionsAreThoseOfTheRfc(String condition, boolean expected) {
    String json = "{\"obj\": {\"x\": \"y\"}, \"arr\": [2, 3]}";
    String path = "$[?" + condition + "]";
    assertThat(JsonPath.parse(path).select(read(json))).hasSize(expected ? 2 : 0);
  }

  @Test
  void descendantsComeInDocumentOrderAndAsOftenAsTheyAreSelected() {
    String json = "{\"o\": {\"j\": 1, \"k\": 2}, \"a\": [5, 3, [{\"j\": 4}, {\"k\": 6}]]}";
    assertThat(paths("$..j", json)).containsExactly("$['o']['j']", "$['a'][2][0]['j']");
    assertThat(paths("$.o..[*, *]", json))
        .containsExactly("$['o']['j']", "$['o']['k']", "$['o']['j']", "$['o']['k']");
    assertThat(paths("$", json)).containsExactly("$");
    assertThat(paths("$..*", json)).hasSize(11);
  }

  @Test
  void normalizedPathsEscapeWhatTheyMust() {
    assertThat(paths("$.*", "{\"a'b\\\\c\\n\\u000b\\u20ac\": 1}"))
        .containsExactly("$['a\\'b\\\\c\\n\\u000b€']");
  }

  @Test
  void namesMayBeEscaped() {
    assertThat(texts("$['\\u00e9\\ud83d\\ude00\\'']", "{\"é😀'\": 1}")).isEqualTo("1");
    assertThat(texts("$[\"a\\/\\\"b\"]", "{\"a/\\\"b\": 1}")).isEqualTo("1");
    assertThat(texts("$.é_1", "{\"é_1\": 1}")).isEqualTo("1");
  }

  @Test
  void conditionsNestInQueriesInConditions() {
    String json = "{\"p\": {\"t\": [{\"n\": 1}, {\"n\": 2}]}, \"q\": {\"t\": [{\"n\": 3}]}}";
    assertThat(paths("$[?@.t[?@.n == 3]]", json)).containsExactly("$['q']");
  }

  @Test
  void numbersBeyondJavasAreCompared() {
    assertThat(texts("$[?@ > 1e400]", "[1e401, 1e399]")).isEqualTo("1e401");
    assertThat(texts("$[?@ == 1e9999999999]", "[1e9999999999, 2]")).isEqualTo("1e9999999999");
  }

  private static String texts(String path, String json) {
    return String.join(
        " ",
        JsonPath.parse(path).select(read(json)).stream()
            .map(match -> JsonText.of(match.node()))
            .toList());
  }

  private static List<String> paths(String path, String json) {
    return JsonPath.parse(path).select(read(json)).stream().map(Match::path).toList();
  }

  private static SpecNode read(String json) {
    return YamlReader.read(SourceText.of("a.json", json), SpecLimits.defaults(), d -> {})
        .orElseThrow();
  }
}
