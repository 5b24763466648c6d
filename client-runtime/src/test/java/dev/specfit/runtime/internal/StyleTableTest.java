package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.JsonValue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The style table of OpenAPI 3.0.4 and 3.1.1 (section "Style Examples"), cell by cell, and what it
 * leaves open: the cells that are n/a, and values that RFC 6570 treats in a way of its own.
 */
class StyleTableTest {
  private static final String ARRAY = "[\"blue\",\"black\",\"brown\"]";
  private static final String OBJECT = "{\"R\":100,\"G\":200,\"B\":150}";
  private static final String HOLES = "[\"blue\",null,\"\",\"a b,c\"]";
  private static final String HOLLOW = "{\"R\":100,\"G\":null,\"B\":\"\",\"a b\":\"c,d\"}";
  private static final String REFUSED = "refused";
  private static final String NONE = "none";

  // style | explode | undefined | "" | string | array | object | holes | hollow
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATRIX | false | ;color | ;color | ;color=blue | ;color=blue,black,brown |"
            + " ;color=R,100,G,200,B,150 | ;color=blue,,a%20b%2Cc | ;color=R,100,B,,a%20b,c%2Cd",
        "MATRIX | true | ;color | ;color | ;color=blue | ;color=blue;color=black;color=brown |"
            + " ;R=100;G=200;B=150 | ;color=blue;color;color=a%20b%2Cc | ;R=100;B;a%20b=c%2Cd",
        "LABEL | false | refused | refused | .blue | .blue,black,brown | .R,100,G,200,B,150 |"
            + " .blue,,a%20b%2Cc | .R,100,B,,a%20b,c%2Cd",
        "LABEL | true | refused | refused | .blue | .blue.black.brown | .R=100.G=200.B=150 |"
            + " .blue..a%20b%2Cc | .R=100.B=.a%20b=c%2Cd",
        "SIMPLE | false | refused | refused | blue | blue,black,brown | R,100,G,200,B,150 |"
            + " blue,,a%20b%2Cc | R,100,B,,a%20b,c%2Cd",
        "SIMPLE | true | refused | refused | blue | blue,black,brown | R=100,G=200,B=150 |"
            + " blue,,a%20b%2Cc | R=100,B=,a%20b=c%2Cd",
      })
  void paths(
      ParameterStyle style,
      boolean explode,
      String undefined,
      String empty,
      String text,
      String array,
      String object,
      String holes,
      String hollow) {
    for (String json : new String[] {"null", "[]", "{}", "[null]", "{\"R\":null}"}) {
      assertThat(path(style, explode, json)).as(json).isEqualTo(undefined);
    }
    assertThat(path(style, explode, "\"\"")).isEqualTo(empty);
    assertThat(path(style, explode, "\"blue\"")).isEqualTo(text);
    assertThat(path(style, explode, ARRAY)).isEqualTo(array);
    assertThat(path(style, explode, OBJECT)).isEqualTo(object);
    assertThat(path(style, explode, HOLES)).isEqualTo(holes);
    assertThat(path(style, explode, HOLLOW)).isEqualTo(hollow);
  }

  // style | explode | "" | string | array | object | holes | hollow
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORM | false | color=blue,black,brown | color=R,100,G,200,B,150 |"
            + " color=blue,,a%20b%2Cc | color=R,100,B,,a%20b,c%2Cd",
        "FORM | true | color=blue&color=black&color=brown | R=100&G=200&B=150 |"
            + " color=blue&color=&color=a%20b%2Cc | R=100&B=&a%20b=c%2Cd",
        "SPACE_DELIMITED | false | color=blue%20black%20brown | color=R%20100%20G%20200%20B%20150 |"
            + " color=blue%20%20a%20b%2Cc | color=R%20100%20B%20%20a%20b%20c%2Cd",
        "PIPE_DELIMITED | false | color=blue%7Cblack%7Cbrown | color=R%7C100%7CG%7C200%7CB%7C150 |"
            + " color=blue%7C%7Ca%20b%2Cc | color=R%7C100%7CB%7C%7Ca%20b%7Cc%2Cd",
        // n/a in the table: exploded is as form, as in OpenAPI 2's `multi`
        "SPACE_DELIMITED | true | color=blue&color=black&color=brown | R=100&G=200&B=150 |"
            + " color=blue&color=&color=a%20b%2Cc | R=100&B=&a%20b=c%2Cd",
        "PIPE_DELIMITED | true | color=blue&color=black&color=brown | R=100&G=200&B=150 |"
            + " color=blue&color=&color=a%20b%2Cc | R=100&B=&a%20b=c%2Cd",
        // n/a for anything but an exploded object; a null member is an empty value of its own
        "DEEP_OBJECT | true | color[0]=blue&color[1]=black&color[2]=brown |"
            + " color[R]=100&color[G]=200&color[B]=150 |"
            + " color[0]=blue&color[1]=&color[2]=a%20b%2Cc |"
            + " color[R]=100&color[G]=&color[B]=&color[a%20b]=c%2Cd",
        "DEEP_OBJECT | false | color[0]=blue&color[1]=black&color[2]=brown |"
            + " color[R]=100&color[G]=200&color[B]=150 |"
            + " color[0]=blue&color[1]=&color[2]=a%20b%2Cc |"
            + " color[R]=100&color[G]=&color[B]=&color[a%20b]=c%2Cd",
      })
  void queries(
      ParameterStyle style,
      boolean explode,
      String array,
      String object,
      String holes,
      String hollow) {
    assertThat(query(style, explode, "null")).isEqualTo("color=");
    assertThat(query(style, explode, "[]")).isEqualTo(NONE);
    assertThat(query(style, explode, "{}")).isEqualTo(NONE);
    assertThat(query(style, explode, "[null]")).isEqualTo(NONE);
    assertThat(query(style, explode, "\"\"")).isEqualTo("color=");
    assertThat(query(style, explode, "\"blue\"")).isEqualTo("color=blue");
    assertThat(query(style, explode, ARRAY)).isEqualTo(array);
    assertThat(query(style, explode, OBJECT)).isEqualTo(object);
    assertThat(query(style, explode, HOLES)).isEqualTo(holes);
    assertThat(query(style, explode, HOLLOW)).isEqualTo(hollow);
  }

  // Headers are simple and not encoded; cookies are form, a cookie for each of its fields.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | blue,black,brown | R,100,G,200,B,150 | color=blue,black,brown |"
            + " color=R,100,G,200,B,150",
        "true | blue,black,brown | R=100,G=200,B=150 | color=blue; color=black; color=brown |"
            + " R=100; G=200; B=150",
      })
  void headersAndCookies(
      boolean explode, String array, String object, String cookies, String objectCookies) {
    assertThat(header(explode, "null")).isEmpty();
    assertThat(header(explode, "\"\"")).isEmpty();
    assertThat(header(explode, "[]")).isEmpty();
    assertThat(header(explode, "\"a b%\"")).isEqualTo("a b%");
    assertThat(header(explode, ARRAY)).isEqualTo(array);
    assertThat(header(explode, OBJECT)).isEqualTo(object);
    assertThat(cookie(explode, "\"\"")).isEqualTo("color=");
    assertThat(cookie(explode, "[]")).isEqualTo(NONE);
    assertThat(cookie(explode, "\"blue\"")).isEqualTo("color=blue");
    assertThat(cookie(explode, ARRAY)).isEqualTo(cookies);
    assertThat(cookie(explode, OBJECT)).isEqualTo(objectCookies);
  }

  @Test
  void refusedPathsSayWhatIsWrong() {
    assertThatThrownBy(
            () -> ParameterWriter.create().path("color", ParameterStyle.LABEL, false, ""))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("not sent: `color` must not be empty, `.` or `..` in a path");
  }

  private static String path(ParameterStyle style, boolean explode, String json) {
    try {
      return ParameterWriter.create().path("color", style, explode, JsonValue.parse(json));
    } catch (InvalidRequestException e) {
      return REFUSED;
    }
  }

  private static String query(ParameterStyle style, boolean explode, String json) {
    ParameterWriter out =
        ParameterWriter.create().query("color", style, explode, JsonValue.parse(json));
    return out.query().isEmpty()
        ? NONE
        : out.query().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&"));
  }

  private static String header(boolean explode, String json) {
    return ParameterWriter.create()
        .header("color", explode, JsonValue.parse(json))
        .headers()
        .getOrDefault("color", NONE);
  }

  private static String cookie(boolean explode, String json) {
    return ParameterWriter.create()
        .cookie("color", explode, JsonValue.parse(json))
        .headers()
        .getOrDefault("Cookie", NONE);
  }
}
