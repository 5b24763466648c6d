package dev.specfit.document.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "store           | 1  | a path starts with `$`, found `s`",
        "$.a b           | 4  | expected a segment (`.name`, `[…]`) or the end, found ` `",
        "$.a-b           | 4  | expected a segment (`.name`, `[…]`) or the end, found `-`",
        "$./a            | 3  | expected a name, found `/`; names with other characters go in quotes"
            + " and brackets (`['a-b']`)",
        "$[a]            | 3  | expected a name in quotes, an index, a slice, `*` or `?`, found `a`",
        "$['a            | 3  | the quoted text is never closed",
        "$['\\q']        | 4  | this is no escape in a quoted text; write a backslash as `\\\\`",
        "$['\\ud800']    | 4  | half of a surrogate pair stands alone",
        "$[01]           | 3  | an index is written without leading zeros, and 0 without a sign",
        "$[-0]           | 3  | an index is written without leading zeros, and 0 without a sign",
        "$[9007199254740992] | 3 | the integer is too large",
        "$[1            | 4  | expected `]`, found the end",
        "$[?@.a == b]    | 11 | expected a query (`@…`, `$…`), a function or a literal, found `b`;"
            + " put text in quotes",
        "$[?@.a = 1]     | 8  | expected `]`, found `=`",
        "$[?'a']         | 4  | a literal is no condition; compare it with something",
        "$[?length(@.a)] | 4  | the function's result is a value; compare it with something",
        "$[?@.* == 1]    | 4  | the query may select several values; compare one, or use `value()`"
            + " or `count()`",
        "$[?match(@.a, 'x') == true] | 4 | the function's result is true or false already; use it"
            + " without a comparison",
        "$[?length(@.*) > 1] | 11 | the query may select several values; compare one, or use"
            + " `value()` or `count()`",
        "$[?count(1) > 1] | 10 | the function needs a query (`@…`, `$…`), found `1`",
        "$[?size(@) > 1] | 4  | there is no function `size`; there are length, count, match, search"
            + " and value",
        "$[?match(@.a)]  | 13 | expected `,`, found `)`",
        "$[?match(@.a, '\\\\d+')] | 15 | `\\d+` is not a pattern of RFC 9485; it has no `\\d`, `\\w`,"
            + " `^` or look-around",
      })
  void errorsNameTheirColumn(String path, int column, String message) {
    JsonPathException error =
        catchThrowableOfType(JsonPathException.class, () -> JsonPath.parse(path));
    assertThat(error).hasMessage(message);
    assertThat(error.column()).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " $",
        "$ ",
        "$.",
        "$..",
        "$. a",
        "$[]",
        "$[,]",
        "$[1,]",
        "$[?]",
        "$[?()]",
        "$.1a",
        "$[1:2:3:4]",
        "$[1.0]",
        "$[?!1]",
        "$[?@.a == (1)]",
        "$[?1 == 01]",
        "$[?1 == 1.]",
        "$[?1 == +1]",
        "$[?@.a && ]",
        "$[?length (@.a) == 1]",
        "$[\"a']",
        "$['\t']",
        "$[?@.a === 1]",
        "$[?@ == []]",
        "$[? @.a == True]",
        "$[?match(@.a, '(')]",
        "$[?match(@.a, 'a**')]",
        "$[?search(@.a, '[b-a]')]",
        "$['\\u12']"
      })
  void whatTheGrammarDoesNotAllowIsRefused(String path) {
    assertThat(catchThrowableOfType(JsonPathException.class, () -> JsonPath.parse(path)))
        .isNotNull();
  }

  @Test
  void nestingIsBounded() {
    String path = "$[?" + "(".repeat(10_000) + "@.a" + ")".repeat(10_000) + "]";
    assertThat(catchThrowableOfType(JsonPathException.class, () -> JsonPath.parse(path)))
        .hasMessage("conditions nest more than 64 deep");
    String filters = "$" + "[?@".repeat(10_000) + "]".repeat(10_000);
    assertThat(catchThrowableOfType(JsonPathException.class, () -> JsonPath.parse(filters)))
        .hasMessage("conditions nest more than 64 deep");
  }
}
