package dev.specfit.it.sendcloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.clients.sendcloud.SendcloudClient;
import dev.specfit.clients.sendcloud.model.ListConnectionsResponse;
import dev.specfit.it.Vendor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sendcloud by OAuth2 client credentials; the token endpoint is a server of its own. */
final class OAuth2Test {
  @RegisterExtension final Vendor vendor = Sendcloud.connections();
  private final MockWebServer tokens = new MockWebServer();

  @BeforeEach
  void openTheTokenEndpoint() throws IOException {
    tokens.start();
  }

  @AfterEach
  void closeTheTokenEndpoint() {
    tokens.close();
  }

  @Test
  void tokenIsFetchedOnceAndSentAsBearer() throws Exception {
    vendor.plays("oauth2");
    tokens.enqueue(token("sendcloud-token-1", 3600));

    ListConnectionsResponse page =
        client(vendor.url("/api/v3")).connections().listConnections().get();

    assertThat(page.data()).isEmpty();
    vendor.writesBack(page);
    RecordedRequest request = tokens.takeRequest();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(request.getTarget()).isEqualTo("/oauth2/token/");
    assertThat(request.getBody().utf8()).contains("grant_type=client_credentials");
    assertThat(tokens.getRequestCount()).isEqualTo(1);
  }

  @Test
  void expiredTokenIsRefreshedOnceUnderSixteenConcurrentCalls() throws Exception {
    AtomicInteger issued = issueTokens(1, 3600);
    try (MockWebServer api = new MockWebServer()) {
      api.setDispatcher(answering(request -> false));
      api.start();
      SendcloudClient client = client(api.url("/api/v3").toString());
      client.connections().listConnections().get();
      TimeUnit.MILLISECONDS.sleep(1_100);

      callSixteenTimesAtOnce(client);

      assertThat(issued).hasValue(2);
    }
  }

  @Test
  void revokedTokenIsReplacedOnceUnderSixteenConcurrentCalls() throws Exception {
    AtomicInteger issued = issueTokens(3600);
    AtomicBoolean revoked = new AtomicBoolean();
    try (MockWebServer api = new MockWebServer()) {
      api.setDispatcher(
          answering(
              request ->
                  revoked.get()
                      && "Bearer sendcloud-token-1"
                          .equals(request.getHeaders().get("Authorization"))));
      api.start();
      SendcloudClient client = client(api.url("/api/v3").toString());
      client.connections().listConnections().get();
      revoked.set(true);

      callSixteenTimesAtOnce(client);

      assertThat(issued).hasValue(2);
    }
  }

  private static void callSixteenTimesAtOnce(SendcloudClient client) throws Exception {
    List<CompletableFuture<ListConnectionsResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calls.add(client.connections().listConnections().toFuture());
    }
    for (CompletableFuture<ListConnectionsResponse> call : calls) {
      assertThat(call.get(20, TimeUnit.SECONDS).data()).isEmpty();
    }
  }

  /** Tokens that live this long, each its own time and the last for all that follow. */
  private AtomicInteger issueTokens(int... seconds) {
    AtomicInteger issued = new AtomicInteger();
    tokens.setDispatcher(
        dispatcher(
            request -> {
              int number = issued.incrementAndGet();
              return token(
                  "sendcloud-token-" + number, seconds[Math.min(number, seconds.length) - 1]);
            }));
    return issued;
  }

  private static Dispatcher answering(Predicate<RecordedRequest> refused) {
    return dispatcher(
        request ->
            refused.test(request)
                ? new MockResponse.Builder().code(401).build()
                : new MockResponse.Builder()
                    .addHeader("Content-Type", "application/json")
                    .body("{\"data\":[]}")
                    .build());
  }

  private static Dispatcher dispatcher(Function<RecordedRequest, MockResponse> answer) {
    return new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        return answer.apply(request);
      }
    };
  }

  private SendcloudClient client(String baseUrl) {
    return SendcloudClient.builder()
        .baseUrl(baseUrl)
        .clientCredentials("client-id", "client-secret", tokens.url("/oauth2/token/").toString())
        .build();
  }

  private static MockResponse token(String value, int seconds) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .body(
            "{\"access_token\":\""
                + value
                + "\",\"token_type\":\"bearer\",\"expires_in\":"
                + seconds
                + ",\"scope\":\"api\"}")
        .build();
  }
}
