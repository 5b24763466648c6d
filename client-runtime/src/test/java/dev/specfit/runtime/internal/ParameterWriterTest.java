package dev.specfit.runtime.internal;

import static dev.specfit.runtime.internal.ParameterStyle.DEEP_OBJECT;
import static dev.specfit.runtime.internal.ParameterStyle.FORM;
import static dev.specfit.runtime.internal.ParameterStyle.LABEL;
import static dev.specfit.runtime.internal.ParameterStyle.MATRIX;
import static dev.specfit.runtime.internal.ParameterStyle.SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
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

  // The style table of OpenAPI 3.1: empty string, string, array, object.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATRIX | false | ;color | ;color=blue | ;color=blue,black,brown | ;color=R,100,G,200,B,150",
        "MATRIX | true  | ;color | ;color=blue | ;color=blue;color=black;color=brown |"
            + " ;R=100;G=200;B=150",
        "LABEL  | false | . | .blue | .blue,black,brown | .R,100,G,200,B,150",
        "LABEL  | true  | . | .blue | .blue.black.brown | .R=100.G=200.B=150",
        "SIMPLE | false |   | blue  | blue,black,brown  | R,100,G,200,B,150",
        "SIMPLE | true  |   | blue  | blue,black,brown  | R=100,G=200,B=150",
      })
  void pathStyles(
      ParameterStyle style,
      boolean explode,
      String empty,
      String text,
      String array,
      String object) {
    if (style == MATRIX) {
      assertThat(path(style, explode, "")).isEqualTo(empty);
    }
    assertThat(path(style, explode, "blue")).isEqualTo(text);
    assertThat(path(style, explode, ARRAY)).isEqualTo(array);
    assertThat(path(style, explode, OBJECT)).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORM | false | color=blue,black,brown | color=R,100,G,200,B,150",
        "FORM | true  | color=blue&color=black&color=brown | R=100&G=200&B=150",
        "SPACE_DELIMITED | false | color=blue%20black%20brown | color=R%20100%20G%20200%20B%20150",
        "PIPE_DELIMITED  | false | color=blue%7Cblack%7Cbrown | color=R%7C100%7CG%7C200%7CB%7C150",
        "DEEP_OBJECT     | true  | color=blue&color=black&color=brown |"
            + " color[R]=100&color[G]=200&color[B]=150",
      })
  void queryStyles(ParameterStyle style, boolean explode, String array, String object) {
    assertThat(query(style, explode, "")).isEqualTo("color=");
    assertThat(query(style, explode, "blue")).isEqualTo("color=blue");
    assertThat(query(style, explode, ARRAY)).isEqualTo(array);
    assertThat(query(style, explode, OBJECT)).isEqualTo(object);
    assertThat(query(style, explode, List.of())).isEmpty();
    assertThat(query(style, explode, JsonObject.empty())).isEmpty();
    assertThat(query(style, explode, null)).isEmpty();
    assertThat(query(style, explode, JsonNull.NULL)).isEqualTo("color=");
  }

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
  }

  @Test
  void allowReservedKeepsOnlyWhatCannotEndTheValue() {
    ParameterWriter out =
        ParameterWriter.create()
            .queryReserved("u", FORM, true, "a/b?c:d@e&admin=true#f+g%", Constraints.NONE);

    assertThat(text(out)).isEqualTo("u=a/b?c:d@e%26admin%3Dtrue%23f%2Bg%25");
  }

  @Test
  void jsonParametersAreJson() {
    assertThat(text(ParameterWriter.create().queryJson("q", OBJECT, Constraints.NONE)))
        .isEqualTo("q=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D");
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
    assertThat(path(SIMPLE, false, "../a?b#c;d%2e")).isEqualTo("..%2Fa%3Fb%23c%3Bd%252e");
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
