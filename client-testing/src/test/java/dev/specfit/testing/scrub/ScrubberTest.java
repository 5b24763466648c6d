package dev.specfit.testing.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubberTest {
  private final Scrubber scrubber = new Scrubber("key".getBytes(StandardCharsets.UTF_8));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access_token", "refreshToken", "client_secret", "client-id", "password", "$.a[2].api_key",
        "user[password]", "credentials", "X-Session-Id", "signature", "webhook_secret",
            "private_key"
      })
  void secretNames(String name) {
    assertThat(SecretNames.isSecret(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "state",
        "token_type",
        "has_password_set",
        "id",
        "keyword",
        "monkey",
        "design"
      })
  void harmlessNames(String name) {
    assertThat(SecretNames.isSecret(name)).isFalse();
  }

  @Test
  void urlsHaveMoreSecretNames() {
    assertThat(SecretNames.isSecretInUrl("code")).isTrue();
    assertThat(SecretNames.isSecretInUrl("filter[state]")).isTrue();
    assertThat(SecretNames.isSecretInUrl("page")).isFalse();
  }

  @Test
  void pseudonymsKeepTheShapeAndAreNeverShared() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String value = "Ab-%03d".formatted(i);
      String pseudonym = scrubber.value("password", value, false);
      assertThat(pseudonym).matches("[A-Z][a-z]-[0-9]{3}").isNotEqualTo(value);
      assertThat(scrubber.value("password", value, false)).isEqualTo(pseudonym);
      seen.add(pseudonym);
    }
    assertThat(seen).hasSize(500);
  }

  @Test
  void secretWithoutLettersAndDigitsVanishes() {
    assertThat(scrubber.value("password", "!?-.", false)).matches("[a-z]{4}");
  }

  @Test
  void numbersStayNumbers() {
    scrubber.learnSecret("1293384261");
    JsonValue scrubbed =
        new JsonScrubber(scrubber).scrub(JsonValue.parse("[1293384261, 51293384261075, 3, 1e400]"));
    assertThat(scrubbed.toJson())
        .matches("\\[[1-9][0-9]{9},[1-9][0-9]{13},3,1e400]")
        .doesNotContain("1293384261");
  }

  @Test
  void shortSecretsAreToldAsWholeWordsOnly() {
    scrubber.learnSecret("abcd");
    assertThat(scrubber.text("abcdef")).isEqualTo("abcdef");
    assertThat(scrubber.text("x abcd y")).doesNotContain("abcd").startsWith("x ").endsWith(" y");
  }

  @Test
  void unchangedUrlsKeepTheirBytes() {
    UrlScrubber urls = new UrlScrubber(scrubber);
    String target = "/a%20b/c+d?x=%7E+y&filter[a]=1,2&empty=&alone&state=CA";
    assertThat(urls.target(target))
        .startsWith("/a%20b/c+d?x=%7E+y&filter[a]=1,2&empty=&alone&state=")
        .doesNotEndWith("CA");
  }

  @Test
  void keptAndAddedNames() {
    scrubber.keep("page_token");
    scrubber.alsoReplace("nickname");
    assertThat(scrubber.value("page_token", "abc", true)).isEqualTo("abc");
    assertThat(scrubber.value("nickname", "Jo", false)).isNotEqualTo("Jo");
  }

  @Test
  void headersThatHoldSecretsCantBeKept() {
    HeaderScrubber headers = new HeaderScrubber(scrubber);
    assertThatThrownBy(() -> headers.keep("X-Api-Key"))
        .hasMessage("the header `X-Api-Key` holds a secret, it can't be kept");
    assertThat(
            headers
                .scrub(Headers.of("Link", "<https://a.example/?access_token=t0ken>; rel=next"))
                .get("Link"))
        .matches("<https://a\\.example/\\?access_token=[a-z][0-9][a-z]{3}>; rel=next")
        .doesNotContain("t0ken");
  }

  @Test
  void credentialBelowFourLayersIsFound() {
    scrubber.learnSecret("pässword&1");
    assertThat(scrubber.reveals("cMOkc3N3b3JkJjE=")).isTrue();
    assertThat(scrubber.reveals("cORzc3dvcmQmMQ==")).isTrue();
    assertThat(scrubber.reveals("p%C3%A4ssword%261")).isTrue();
    assertThat(scrubber.reveals("p%E4ssword%261")).isTrue();
    assertThat(scrubber.reveals("p\\u00e4ssword\\u00261")).isTrue();
    assertThat(scrubber.reveals("p&#228;ssword&amp;1")).isTrue();
    assertThat(scrubber.reveals("70c3a4 7373776f726426 31")).isFalse();
    assertThat(scrubber.reveals("xx70c3a47373776f72642631")).isTrue();
    assertThat(scrubber.reveals("PÄSSWORD&1")).isTrue();
    assertThat(scrubber.reveals("cMOkc3N3b3JkJjI=")).isFalse();
  }

  @Test
  void scrubbingALargeTextTakesNotLong() {
    scrubber.learnSecret("the-secret-in-use");
    String body =
        "{\"id\":\"9f1b2c3d-1111-2222-3333-444455556666\",\"at\":\"2026-01-01T00:00:00+01:00\"},"
            .repeat(8000);
    long start = System.nanoTime();
    assertThat(scrubber.reveals(body)).isFalse();
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
