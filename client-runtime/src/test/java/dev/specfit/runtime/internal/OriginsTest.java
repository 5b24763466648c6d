package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.test/",
        "http://localhost/",
        "http://LOCALHOST:8080/",
        "http://api.localhost/",
        "http://127.0.0.1/",
        "http://127.1.2.3/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/"
      })
  void nobodyListensOnTheWay(String url) {
    assertThat(Origins.isPrivate(HttpUrl.get(url))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.test/",
        "http://notlocalhost/",
        "http://localhost.evil.test/",
        "http://127.0.0.1.evil.test/",
        "http://128.0.0.1/",
        "http://10.0.0.1/",
        "http://[::2]/",
        "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://0.0.0.0/"
      })
  void somebodyMayListenOnTheWay(String url) {
    assertThat(Origins.isPrivate(HttpUrl.get(url))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.test/",
        "https://api.test:8443/",
        "https://api.test.evil.test/",
        "https://www.api.test/",
        "https://api.test@evil.test/",
        "https://api.test./"
      })
  void anotherOrigin(String url) {
    assertThat(Origins.same(HttpUrl.get("https://api.test/"), HttpUrl.get(url))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://API.test/x", "https://api.test:443/?a", "https://u:p@api.test/#f"})
  void theSameOrigin(String url) {
    assertThat(Origins.same(HttpUrl.get("https://api.test/"), HttpUrl.get(url))).isTrue();
  }
}
