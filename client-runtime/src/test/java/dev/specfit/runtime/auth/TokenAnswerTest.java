package dev.specfit.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What token endpoints say, and what is made of it. */
class TokenAnswerTest {
  private static final Request REQUEST =
      new Request.Builder().url("https://api.example.com/").build();
  private static final String SECRET = "Hunter2+Hunter3";

  private final MockWebServer tokens = new MockWebServer();
  private final AtomicLong nanos = new AtomicLong();

  @BeforeEach
  void start() throws Exception {
    tokens.start();
  }

  @AfterEach
  void stop() {
    tokens.close();
  }

  private ClientCredentials credential() {
    return ClientCredentials.of(tokens.url("/token").toString(), "id", SECRET, List.of())
        .by(nanos::get);
  }

  private void answer(int status, String body) {
    tokens.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private static String token(Credential credential) throws IOException {
    return String.valueOf(credential.authorize(REQUEST).header("Authorization"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"error\":\"invalid_grant\"}; (invalid_grant)",
        "{\"error\":\"invalid_grant\",\"error_description\":\"Expired.\"}; (invalid_grant:"
            + " Expired.)",
        "{\"error\":\"invalid_grant\",\"error_description\":\"no Hunter2+Hunter3\"};"
            + " (invalid_grant)",
        "{\"error\":\"invalid_grant\",\"error_description\":\"no Hunter2%2BHunter3\"};"
            + " (invalid_grant)",
        "{\"error\":\"invalid_grant\",\"error_description\":\"no aWQ6SHVudGVyMiUyQkh1bnRlcjM=\"};"
            + " (invalid_grant)",
        "{\"error\":\"invalid_grant\",\"error_description\":\"no Hunter2+...\"}; (invalid_grant)",
        "{\"error\":\"invalid_grant\",\"error_description\":\"line\\nbreak\"}; (invalid_grant)",
        "{\"error\":\"invalid_grant\",\"error_description\":7}; (invalid_grant: 7)",
        "{\"error\":\"Hunter2+Hunter3\"};''",
        "{\"error\":\"what is this\"};''",
        "{\"error\":{\"code\":1}};''",
        "[];''",
        "<html>Hunter2+Hunter3</html>;''",
        "'';''",
      })
  void aRefusalSaysWhyWithoutSecrets(String body, String reason) {
    answer(400, body);
    assertThatThrownBy(() -> credential().authorize(REQUEST))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the token endpoint answered 400" + (reason.isEmpty() ? "" : " " + reason.strip()))
        .hasNoCause();
  }

  @Test
  void aRefusalThatBreaksOffIsOne() {
    tokens.enqueue(
        new MockResponse.Builder()
            .code(403)
            .addHeader("Content-Length", "1")
            .onResponseBody(new mockwebserver3.SocketEffect.CloseSocket())
            .body("abc")
            .build());
    assertThatThrownBy(() -> credential().authorize(REQUEST))
        .hasMessage("the token endpoint answered 403");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"expires_in\":3600;3540",
        "\"expires_in\":\"3600\";3540",
        "\"expires_in\":3600.9;3540",
        "\"expires_in\":100;50",
        "\"expires_in\":0;0",
        "\"expires_in\":-5;0",
        "\"expires_in\":1e300;2147483587",
        "\"expires_at\":1000003600;3540",
        "\"expires_on\":\"1000003600\";3540",
        "\"expires_at\":1000003600000;3540",
        "\"expires_at\":\"2001-09-09T02:46:40Z\";3540",
        "\"expires_at\":\"2001-09-09T04:46:40+02:00\";3540",
        "\"expires_at\":999999999;0",
      })
  void aTokenLivesByTheServersClock(String life, long seconds) throws Exception {
    for (int i = 1; i < 3; i++) {
      tokens.enqueue(
          new MockResponse.Builder()
              .addHeader("Date", "Sun, 09 Sep 2001 01:46:40 GMT")
              .body("{\"access_token\":\"t" + i + "\"," + life + "}")
              .build());
    }
    ClientCredentials credential = credential();
    assertThat(token(credential)).isEqualTo("Bearer t1");
    if (seconds > 0) {
      nanos.set(TimeUnit.SECONDS.toNanos(seconds) - 1);
      assertThat(token(credential)).isEqualTo("Bearer t1");
    }
    nanos.set(TimeUnit.SECONDS.toNanos(seconds));
    assertThat(token(credential)).isEqualTo("Bearer t2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"expires_in\":\"soon\"", ",\"expires_at\":\"tomorrow\""})
  void aTokenWhoseLifeIsNotToldLastsUntilItIsRejected(String life) throws Exception {
    answer(200, "{\"access_token\":\"t1\"" + life + "}");
    answer(200, "{\"access_token\":\"t2\"}");
    ClientCredentials credential = credential();
    assertThat(token(credential)).isEqualTo("Bearer t1");
    nanos.set(TimeUnit.DAYS.toNanos(10_000));
    assertThat(token(credential)).isEqualTo("Bearer t1");
    credential.renew(credential.authorize(REQUEST));
    assertThat(token(credential)).isEqualTo("Bearer t2");
  }

  @Test
  void theOldTokenGoesOnWhileTheEndpointIsInTrouble() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"expires_in\":3600}");
    answer(503, "");
    answer(429, "");
    answer(200, "{\"access_token\":\"t2\",\"expires_in\":3600}");
    ClientCredentials credential = credential();
    token(credential);
    for (long second : new long[] {3540, 3544, 3545, 3549}) {
      nanos.set(TimeUnit.SECONDS.toNanos(second));
      assertThat(token(credential)).isEqualTo("Bearer t1");
    }
    assertThat(tokens.getRequestCount()).isEqualTo(3);
    nanos.set(TimeUnit.SECONDS.toNanos(3550));
    assertThat(token(credential)).isEqualTo("Bearer t2");
  }

  @Test
  void aTokenThatIsOverDoesNotGoOnNorOneThatIsRefusedForGood() throws Exception {
    answer(200, "{\"access_token\":\"t1\",\"expires_in\":3600}");
    answer(400, "{\"error\":\"invalid_client\"}");
    answer(503, "");
    ClientCredentials credential = credential();
    token(credential);
    nanos.set(TimeUnit.SECONDS.toNanos(3540));
    assertThatThrownBy(() -> token(credential))
        .hasMessage("the token endpoint answered 400 (invalid_client)");
    nanos.set(TimeUnit.SECONDS.toNanos(3600));
    assertThatThrownBy(() -> token(credential)).hasMessage("the token endpoint answered 503");
  }

  @Test
  void anAnswerWithoutEndIsNotReadToIt() throws Exception {
    Buffer bomb = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(bomb))) {
      sink.writeUtf8("{\"access_token\":\"");
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 32; i++) {
        sink.write(block);
      }
    }
    tokens.enqueue(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(bomb).build());
    assertThatThrownBy(() -> token(credential()))
        .hasMessage("the token endpoint's answer is longer than 1 MiB");
    answer(200, "[".repeat(100_000));
    assertThatThrownBy(() -> token(credential()))
        .hasMessage("the token endpoint's answer holds no `access_token`");
  }

  @Test
  void theEndpointIsNotFollowedElsewhereWhateverTheHttpClient() throws Exception {
    tokens.enqueue(
        new MockResponse.Builder().code(307).addHeader("Location", "/elsewhere").build());
    ClientCredentials credential = credential().with(new OkHttpClient());
    assertThatThrownBy(() -> token(credential)).hasMessage("the token endpoint answered 307");
    RecordedRequest request = tokens.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/token");
    assertThat(tokens.getRequestCount()).isEqualTo(1);
  }

  @Test
  void secretsAreNotSentOverHttp() {
    for (Credential credential :
        List.of(
            ClientCredentials.of("http://login.example.com/token", "id", SECRET, List.of()),
            RefreshToken.of("http://login.example.com/token", "id", SECRET, "r"))) {
      assertThatThrownBy(() -> credential.authorize(REQUEST))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "credentials aren't sent to the token endpoint over http; use https, or allow it by"
                  + " `cleartextCredentials`");
    }
  }
}
