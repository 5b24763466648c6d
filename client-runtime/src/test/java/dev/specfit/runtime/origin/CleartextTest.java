package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.ApiRefusedException;
import dev.specfit.runtime.auth.BearerToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credentials over http. */
class CleartextTest {
  private Sites sites;

  @BeforeEach
  void start() throws Exception {
    sites = new Sites();
  }

  @AfterEach
  void stop() {
    sites.close();
  }

  private VaultApi at(String host, boolean allowed) {
    return new VaultBuilder("http://" + host + ":" + sites.home.getPort() + "/")
        .with(BearerToken.of("t"))
        .cleartextCredentials(allowed)
        .okHttp(sites::reach)
        .build()
        .create(VaultApi.class);
  }

  @Test
  void credentialsAreNotSentOverHttp() {
    assertThatThrownBy(() -> at("evil.test", false).get().get())
        .isInstanceOf(ApiRefusedException.class)
        .hasMessage(
            "GET /start (Get): credentials aren't sent over http; use https, or allow it by"
                + " `cleartextCredentials`");
    assertThat(sites.seen()).isEmpty();
  }

  @Test
  void theyAreSentToThisMachineOrWhereThatIsAllowed() {
    at("localhost", false).get().get().close();
    at("evil.test", true).get().get().close();
    assertThat(sites.seen())
        .containsExactly(
            "home GET /start {Accept=text/plain, Authorization=Bearer t}",
            "home@evil.test GET /start {Accept=text/plain, Authorization=Bearer t}");
  }

  @Test
  void requestsWithoutCredentialsGoOverHttp() {
    new VaultBuilder("http://evil.test:" + sites.home.getPort() + "/")
        .okHttp(sites::reach)
        .build()
        .create(VaultApi.class)
        .get()
        .get()
        .close();
    assertThat(sites.seen()).containsExactly("home@evil.test GET /start {Accept=text/plain}");
  }
}
