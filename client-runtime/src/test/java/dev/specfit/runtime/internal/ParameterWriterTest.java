package dev.specfit.runtime.internal;

import static dev.specfit.runtime.internal.ParameterStyle.DEEP_OBJECT;
import static dev.specfit.runtime.internal.ParameterStyle.FORM;
import static dev.specfit.runtime.internal.ParameterStyle.LABEL;
import static dev.specfit.runtime.internal.ParameterStyle.SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import dev.specfit.runtime.exemplar.model.GadgetFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // nulls are what is tested, or known not to be there
class ParameterWriterTest {
  private static final List<String> ARRAY = List.of("blue", "black", "brown");
  private static final JsonValue OBJECT = JsonValue.parse("{\"R\":100,\"G\":200,\"B\":150}");

  @Test
  void headersAndCookiesAreSimpleAndForm() {
    ParameterWriter out =
        ParameterWriter.create()
            .header("X-A", false, ARRAY)
            .header("X-B", true, OBJECT)
            .header("X-C", false, null)
            .cookie("a", false, "b c")
            .cookie("d", true, 1);

    assertThat(out.headers().get("X-A")).isEqualTo("blue,black,brown");
    assertThat(out.headers().get("X-B")).isEqualTo("R=100,G=200,B=150");
    assertThat(out.headers()).doesNotContainKey("X-C").containsEntry("Cookie", "a=b%20c; d=1");
    assertThat(out.headers()).hasToString("[X-A, X-B, Cookie]");
  }

  @Test
  void deepObjectsNest() {
    GadgetFilter filter =
        GadgetFilter.builder()
            .name(n -> n.contains("a b&c=d+e%f#g[h]\uD83D\uDE00"))
            .makerId(1293384261075731499L)
            .build();

    assertThat(text(ParameterWriter.create().query("filter", DEEP_OBJECT, true, filter)))
        .isEqualTo(
            "filter[name][contains]=a%20b%26c%3Dd%2Be%25f%23g%5Bh%5D%F0%9F%98%80"
                + "&filter[maker_id]=1293384261075731499");
    assertThat(query(DEEP_OBJECT, true, JsonValue.parse("{\"a\":[\"x,y\",2],\"b\":{},\"c\":\"\"}")))
        .isEqualTo("color[a]=x%2Cy,2&color[c]=");
    assertThat(query(DEEP_OBJECT, true, JsonValue.parse("{\"a]&b\":null}")))
        .isEqualTo("color[a%5D%26b]=");
    assertThat(
            query(DEEP_OBJECT, true, JsonValue.parse("{\"a.b\":1,\"c\":[{\"d\":[1,2]},3,null]}")))
        .isEqualTo("color[a.b]=1&color[c][0][d]=1,2&color[c][1]=3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COMMA    | f[a]=x%2Cy,z | f[b][0]=1&f[b][1]=2,3",
        "REPEAT   | f[a]=x%2Cy&f[a]=z | f[b]=1&f[b]=2&f[b]=3",
        "BRACKETS | f[a][]=x%2Cy&f[a][]=z | f[b][]=1&f[b][][]=2&f[b][][]=3",
        "INDEXED  | f[a][0]=x%2Cy&f[a][1]=z | f[b][0]=1&f[b][1][0]=2&f[b][1][1]=3",
      })
  void arraysBelowBracketsAreWrittenAsAskedFor(ArrayStyle style, String plain, String nested) {
    JsonValue value = JsonValue.parse("{\"a\":[\"x,y\",null,\"z\"],\"b\":[1,[2,3]],\"none\":[]}");
    NestedStyle everywhere = NestedStyle.of(style);

    assertThat(nested(everywhere, value)).isEqualTo(plain + "&" + nested);
    assertThat(nested(NestedStyle.QUERY.with(style, "a"), value))
        .isEqualTo(plain + "&f[b][0]=1&f[b][1]=2,3");
    assertThat(nested(everywhere.with(ArrayStyle.COMMA, "a"), value))
        .isEqualTo("f[a]=x%2Cy,z&" + nested);
  }

  private static String nested(NestedStyle style, JsonValue value) {
    return text(ParameterWriter.create().queryNested("f", style, value, Constraints.NONE));
  }

  @Test
  void allowReservedKeepsOnlyWhatCannotEndTheValue() {
    ParameterWriter out =
        ParameterWriter.create()
            .queryReserved("u", FORM, true, "a/b?c:d@e&f=g#h+i%[j]%2F%2", Constraints.NONE);

    assertThat(text(out)).isEqualTo("u=a/b?c:d@e%26f%3Dg%23h%2Bi%25%5Bj%5D%2F%252");
  }

  @Test
  void jsonParametersAreJson() {
    assertThat(text(ParameterWriter.create().queryJson("q", OBJECT, Constraints.NONE)))
        .isEqualTo("q=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D");
  }

  @Test
  void jsonGoesAnywhere() {
    ParameterWriter out =
        ParameterWriter.create()
            .headerJson("X-J", List.of("\u00FC", "\uD83D\uDE00", "a"), Constraints.NONE)
            .headerJson("X-None", null, Constraints.NONE)
            .cookieJson("j", List.of("a;b"), Constraints.NONE)
            .cookieJson("none", null, Constraints.NONE);

    assertThat(out.headers())
        .containsEntry("X-J", "[\"\\u00fc\",\"\\ud83d\\ude00\",\"a\"]")
        .containsEntry("Cookie", "j=%5B%22a%3Bb%22%5D")
        .hasSize(2);
    assertThat(ParameterWriter.create().pathJson("p", List.of(1, 2), Constraints.NONE))
        .isEqualTo("%5B1%2C2%5D");
  }

  @Test
  void aHeaderThatHttpCannotCarryIsRefusedWithoutItsValue() {
    ParameterWriter out =
        ParameterWriter.create()
            .header("X-Line", false, "a\r\nX-Evil: 1")
            .header("X-Umlaut", false, "\u00FC")
            .header("X-Fine", false, "tab\tand ~")
            .additionalHeader("bad name", "secret");

    assertThat(out.headers()).containsOnlyKeys("X-Fine");
    assertThat(out.rules().always())
        .extracting(Violation::message)
        .containsExactly(
            "`X-Line` must be printable US-ASCII to be a header; character 2 is not",
            "`X-Umlaut` must be printable US-ASCII to be a header; character 1 is not",
            "a header's name must be letters, digits and hyphens");
  }

  @Test
  void aCookieOfTextIsSentAsGivenOrRefused() {
    ParameterWriter out =
        ParameterWriter.create()
            .cookieText("a", "x%20\"y\"", Constraints.NONE)
            .cookieText("none", null, Constraints.NONE)
            .cookieText("b", "secret; Path=/", Constraints.NONE);

    assertThat(out.headers()).containsEntry("Cookie", "a=x%20\"y\"");
    assertThat(out.rules().always())
        .containsExactly(
            new Violation(
                "b", "cookie", "`b` must be printable US-ASCII without `;` to be a cookie"));
  }

  @Test
  void cookiesJoinACookieHeaderOfTheCallers() {
    ParameterWriter out =
        ParameterWriter.create()
            .additionalHeader("cookie", "x=1")
            .cookie("a", true, List.of(1, 2))
            .cookie("b", false, List.of(1, 2))
            .cookie("c", true, OBJECT)
            .cookie("d", true, "\u00FC; e=1");

    assertThat(out.headers())
        .containsEntry("Cookie", "x=1; a=1; a=2; b=1,2; R=100; G=200; B=150; d=%C3%BC%3B%20e%3D1")
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void aPathValueCannotAddressAnotherResource(String value) {
    assertThatThrownBy(() -> path(SIMPLE, false, value))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("not sent: `color` must not be empty, `.` or `..` in a path");
  }

  @Test
  void aPathValueIsOneSegment() {
    assertThat(path(SIMPLE, false, "x/a?b#c;d%2e")).isEqualTo("x%2Fa%3Fb%23c%3Bd%252e");
    assertThat(path(LABEL, true, "a.b")).isEqualTo(".a.b");
  }

  @Test
  void rulesAreCollected() {
    ParameterWriter out =
        ParameterWriter.create()
            .query("page", FORM, true, 2)
            .query("size", FORM, true, 301, Constraints.NONE.maximum("300"))
            .needs("page", "pageSize");

    assertThat(out.rules().always())
        .containsExactly(
            new Violation("page", "requires", "`page` needs `pageSize`, which is not set"));
    assertThat(out.rules().onDemand())
        .containsExactly(new Violation("size", "maximum", "`size` must be at most 300"));
    assertThat(ParameterWriter.create().needs("page", "pageSize").rules().always()).isEmpty();
    assertThat(
            ParameterWriter.create()
                .query("page", FORM, true, 2)
                .additionalQuery("pageSize", "1")
                .needs("page", "pageSize")
                .rules()
                .always())
        .isEmpty();
    assertThat(out.query()).hasToString("[page, size]");
  }

  private static String path(ParameterStyle style, boolean explode, Object value) {
    return ParameterWriter.create().path("color", style, explode, value);
  }

  private static String query(ParameterStyle style, boolean explode, Object value) {
    return text(ParameterWriter.create().query("color", style, explode, value));
  }

  private static String text(ParameterWriter out) {
    return out.query().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("&"));
  }
}
