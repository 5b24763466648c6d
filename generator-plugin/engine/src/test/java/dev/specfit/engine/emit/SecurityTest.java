package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generated client sends to say who is calling, to the byte. */
class SecurityTest {
  private static final String ALL =
      ".bearerToken(\"b\").basicAuth(\"u\", \"p:\u00fc\").headerKey(\"h\")"
          + ".queryKey(\"q+/= &\u00fc\").cookieKey(\"c=\").openIdBearerToken(\"id\")";

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getBearer()|/bearer|Bearer b|-|-",
        "getOpen()|/open|-|-|-",
        "getOptional()|/optional|Bearer b|-|-",
        "getBasic()|/basic|BASIC|-|-",
        "getQuery(p -> p.q(\"a b\"))|/query?q=a%20b&api%20key=q%2B%2F%3D%20%26%C3%BC|-|-|-",
        "getCookie(p -> p.theme(\"dark\"))|/cookie|-|-|theme=dark; sid=c=",
        "getEither()|/either?api%20key=q%2B%2F%3D%20%26%C3%BC|-|h|-",
        "getOpenId()|/openid|Bearer id|-|-",
        "getDigest()|/digest|-|h|-",
        "getUndefined()|/undefined|-|h|-",
        "getOauth()|/oauth|-|-|-"
      })
  void eachOperationSendsWhatItAsksForAndNothingElse(
      String call, String target, String authorization, String header, String cookie)
      throws Exception {
    RecordedRequest request = request(ALL, call);
    assertThat(request.getTarget()).isEqualTo(target);
    String basic = Credentials.basic("u", "p:\u00fc", java.nio.charset.StandardCharsets.UTF_8);
    assertThat(sent(request, "Authorization"))
        .isEqualTo(authorization.equals("BASIC") ? basic : authorization);
    assertThat(sent(request, "X-Key")).isEqualTo(header);
    assertThat(sent(request, "Cookie")).isEqualTo(cookie);
  }

  @Test
  void aCombinationThatIsConfiguredHalfIsNotSentHalf() throws Exception {
    RecordedRequest request = request(".headerKey(\"h\").bearerToken(\"b\")", "getEither()");
    assertThat(request.getTarget()).isEqualTo("/either");
    assertThat(sent(request, "X-Key")).isEqualTo("-");
    assertThat(sent(request, "Authorization")).isEqualTo("Bearer b");
  }

  @Test
  void anOptionalCredentialThatIsNotSetIsNotSent() throws Exception {
    assertThat(sent(request("", "getOptional()"), "Authorization")).isEqualTo("-");
  }

  @Test
  void credentialsGoToTheServersOfTheClient() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    String code =
        """
        VaultClient.builder().bearerToken("b").filesBaseUrl(in).build()
            .api().getFiles().get();
        return "";
        """;
    GoldenProbe.run("security", "Vault", code, server.url("/").toString());
    assertThat(sent(server.takeRequest(), "Authorization")).isEqualTo("Bearer b");
  }

  @Test
  void aRefreshTokenIsExchangedAndARefusalIsATokenException() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"access_token\":\"a\",\"refresh_token\":\"r2\",\"expires_in\":60}")
            .build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(401).build());
    server.enqueue(
        new MockResponse.Builder().code(400).body("{\"error\":\"invalid_grant\"}").build());
    String code =
        """
        StringBuilder told = new StringBuilder();
        VaultClient client =
            VaultClient.builder()
                .baseUrl(in)
                .refreshToken(
                    RefreshToken.ofPublicClient(in + "token", "app", "r1").onRotation(told::append))
                .build();
        client.api().getOauth().get();
        try {
          client.api().getOauth().get();
          return "sent";
        } catch (ApiTokenException e) {
          return told + " " + e.getMessage();
        }
        """;
    assertThat(GoldenProbe.run("security", "Vault", code, server.url("/").toString()))
        .isEqualTo("r2 GET /oauth (getOauth): the token endpoint answered 400 (invalid_grant)");
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=r1&client_id=app");
    assertThat(sent(server.takeRequest(), "Authorization")).isEqualTo("Bearer a");
    server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=r2&client_id=app");
  }

  private RecordedRequest request(String credentials, String call) throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    String code =
        "VaultClient.builder().baseUrl(in)%s.build().api().%s.get();\nreturn \"\";"
            .formatted(credentials, call);
    GoldenProbe.run("security", "Vault", code, server.url("/").toString());
    return server.takeRequest();
  }

  private static String sent(RecordedRequest request, String header) {
    String value = request.getHeaders().get(header);
    return value == null ? "-" : value;
  }
}
