package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the parts of forms and multipart bodies are written. */
class EncodingWalkTest {
  @Test
  void sayingWhatIsUsualChangesNothing() {
    assertThat(
            between(
                "multipart/form-data",
                "type: object",
                "",
                "photo: {contentType: application/json}"))
        .isEmpty();
    assertThat(
            between("multipart/form-data", "type: string", "photo: {contentType: text/plain}", ""))
        .isEmpty();
    assertThat(
            between(
                "application/x-www-form-urlencoded",
                "type: array, items: {type: string}",
                "",
                "photo: {style: form, explode: true}"))
        .isEmpty();
  }

  @Test
  void rangeOfMediaTypesTakesMore() {
    assertThat(
            between(
                "multipart/form-data",
                "type: string",
                "photo: {contentType: image/png}",
                "photo: {contentType: image/*}"))
        .containsExactly(
            "COMPATIBLE request-body-encoding-content-type-widened: part photo of request body of"
                + " POST /pets is of type `image/*` now, `image/png` before");
  }

  @Test
  void anotherMediaTypeThanTheUsualOneBreaks() {
    assertThat(
            between("multipart/form-data", "type: object", "", "photo: {contentType: image/png}"))
        .containsExactly(
            "BREAKING request-body-encoding-content-type-changed: part photo of request body of"
                + " POST /pets is of type `image/png` now, `application/json` before");
  }

  @Test
  void listsOfAFormAreSplitNoMore() {
    assertThat(
            between(
                "application/x-www-form-urlencoded",
                "type: array, items: {type: string}",
                "",
                "photo: {explode: false}"))
        .containsExactly(
            "BREAKING request-body-encoding-explode-changed: part photo of request body of POST"
                + " /pets is no longer split");
  }

  @Test
  void singleValuesAreNeverSplit() {
    assertThat(
            between(
                "application/x-www-form-urlencoded", "type: string", "", "photo: {explode: false}"))
        .isEmpty();
  }

  @Test
  void headerOfAPartIsComparedLikeAParameter() {
    assertThat(
            between(
                "multipart/form-data",
                "type: string",
                "photo: {headers: {X-Size: {schema: {type: integer}}}}",
                "photo: {headers: {X-Size: {schema: {type: integer, maximum: 9}}}}"))
        .containsExactly(
            "CAUTION request-parameter-max-set: header x-size of part photo of request body of POST"
                + " /pets takes at most `9` now, had no such bound before");
  }

  private static List<String> between(
      String mediaType, String schema, String before, String after) {
    String document =
        """
        paths:
          /pets:
            post:
              requestBody:
                content:
                  %s:
                    schema: {type: object, properties: {photo: {%s}}}
                    encoding: {%s}
              responses: {'201': {description: ok}}
        """;
    return Walked.between(
        document.formatted(mediaType, schema, before),
        document.formatted(mediaType, schema, after));
  }
}
