package dev.specfit.drift.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FetcherTest {
  private static final String DOCUMENT = "openapi: 3.1.0\n";

  private TlsServer vendor;

  @BeforeEach
  void start() throws IOException {
    vendor = TlsServer.start();
  }

  @AfterEach
  void close() {
    vendor.close();
  }

  @Test
  void theBytesComeAsTheyAre() throws Exception {
    vendor.answer(DOCUMENT);

    assertThat(fetch(vendor.options().withUserAgent("Specfit/1"))).isEqualTo(DOCUMENT);

    RecordedRequest request = vendor.server().takeRequest();
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("Specfit/1");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void gzipIsUnpacked() throws Exception {
    vendor.answer(gzip(DOCUMENT));

    assertThat(fetch(vendor.options())).isEqualTo(DOCUMENT);
  }

  @Test
  void aSmallBodyThatUnpacksToAHugeOneIsRefused() throws Exception {
    vendor.answer(gzip(DOCUMENT + "#".repeat(3 << 20)));

    assertThat(refusal(vendor.options()))
        .startsWith("fetch-too-large: `" + vendor.address("/api.yaml") + "` unpacks from ")
        .endsWith(" to more than 1048576 bytes; nothing was changed");
  }

  @Test
  void whatIsNotGzipThoughItSaysSoIsRefused() {
    vendor.answer(new MockResponse.Builder().body(DOCUMENT).addHeader("Content-Encoding", "gzip"));
    vendor.answer(new MockResponse.Builder().body(DOCUMENT).addHeader("Content-Encoding", "br"));

    assertThat(refusal(vendor.options()))
        .isEqualTo(
            "fetch-encoding: `%s` says it is gzip and isn't, or is cut off; try again"
                .formatted(vendor.address("/api.yaml")));
    assertThat(refusal(vendor.options()))
        .isEqualTo(
            "fetch-encoding: `%s` is packed as something other than gzip, which alone was asked for"
                .formatted(vendor.address("/api.yaml")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void moreThanTheLimitIsRefused(boolean chunked) {
    String body = DOCUMENT + "#".repeat(100_000);
    vendor.answer(
        chunked
            ? new MockResponse.Builder().chunkedBody(body, 1000)
            : new MockResponse.Builder().body(body));

    assertThat(refusal(vendor.options().withBytes(50_000)))
        .isEqualTo(
            "fetch-too-large: `%s` has more than 50000 bytes; nothing was changed"
                .formatted(vendor.address("/api.yaml")));
  }

  @ParameterizedTest
  @CsvSource({
    "304, try again later",
    "401, add credentials to settings.xml",
    "404, correct the address",
    "500, try again later"
  })
  void anotherStatusIsRefused(int status, String advice) {
    vendor.answer(new MockResponse.Builder().code(status));

    assertThat(refusal(vendor.options()))
        .isEqualTo(
            "fetch-status: `%s` answered with status %d; %s"
                .formatted(vendor.address("/api.yaml"), status, advice));
  }

  @ParameterizedTest
  @CsvSource({
    "'', nothing",
    "'  \n', white space",
    "'\n<!DOCTYPE html><p>Gone', a web page",
    "'<html>', a web page"
  })
  void whatIsEvidentlyNoDocumentIsRefused(String body, String what) {
    vendor.answer(body);

    assertThat(refusal(vendor.options()))
        .isEqualTo(
            "fetched-no-document: `%s` gave %s, not an OpenAPI document; write the address of the document itself"
                .formatted(vendor.address("/api.yaml"), what));
  }

  @Test
  void redirectsOnTheSameHostAreFollowedFiveTimes() throws Exception {
    for (int i = 1; i <= 5; i++) {
      redirect("/" + i);
    }
    vendor.answer(DOCUMENT);
    assertThat(fetch(vendor.options())).isEqualTo(DOCUMENT);

    for (int i = 1; i <= 6; i++) {
      redirect("/" + i);
    }
    assertThat(refusal(vendor.options())).isEqualTo(redirected("leads on more than 5 times"));
  }

  @Test
  void redirectsElsewhereAreNotFollowed() {
    redirect("https://other.example/api.yaml?token=abc");
    redirect("http://localhost/api.yaml");
    redirect("/api.yaml");
    redirect("https://me:secret@localhost/");
    redirect("");

    assertThat(refusal(vendor.options()))
        .isEqualTo(redirected("leads to another host, `https://other.example/api.yaml?…`"));
    assertThat(refusal(vendor.options()))
        .isEqualTo(redirected("leads to `http://localhost/api.yaml`, which isn't https"));
    assertThat(refusal(vendor.options()))
        .isEqualTo(redirected("leads in a circle, back to `" + vendor.address("/api.yaml") + "`"));
    assertThat(refusal(vendor.options()))
        .isEqualTo(redirected("leads to an address with credentials"));
    assertThat(refusal(vendor.options())).isEqualTo(redirected("leads nowhere"));
  }

  @Test
  void onlyTheSourcesOwnOriginIsSentCredentials() throws Exception {
    try (TlsServer other = TlsServer.start()) {
      FetchOptions options =
          vendor.options().withCredentials(source -> Map.of("Authorization", "Bearer secret-1"));
      redirect("/moved.yaml");
      redirect(other.address("/api.yaml")); // the same host, another port
      other.answer(DOCUMENT);

      String told = refusal(options); // its certificate isn't trusted, which is no matter here

      assertThat(told).startsWith("fetch-failed: ").doesNotContain("secret-1");
      assertThat(vendor.server().takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Bearer secret-1");
      assertThat(vendor.server().takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Bearer secret-1");
    }
  }

  @Test
  void aCertificateThatIsNotTrustedIsRefused() {
    vendor.answer(DOCUMENT);
    FetchOptions strangers =
        FetchOptions.defaults().withProxies(ProxySelector.of(null), source -> Map.of());

    assertThat(refusal(strangers))
        .startsWith(
            "fetch-failed: `%s`: its certificate isn't trusted, or TLS fails ("
                .formatted(vendor.address("/api.yaml")));
  }

  @Test
  void aTransferThatBreaksOffIsRefused() {
    vendor.answer(
        new MockResponse.Builder()
            .body(DOCUMENT + "#".repeat(500_000))
            .onResponseBody(new SocketEffect.CloseSocket()));

    assertThat(refusal(vendor.options())).startsWith(brokenOff());
  }

  @Test
  void lessThanWasAnnouncedIsRefused() {
    vendor.answer(
        new MockResponse.Builder()
            .body(DOCUMENT)
            .setHeader("Content-Length", "999")
            .onResponseEnd(new SocketEffect.CloseSocket()));

    assertThat(refusal(vendor.options())).startsWith(brokenOff());
  }

  @Test
  void aServerThatClosesTheConnectionIsTold() {
    for (int i = 0; i < 10; i++) { // Java's client tries again some times
      vendor.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    }

    assertThat(refusal(vendor.options())).startsWith(brokenOff());
  }

  private String brokenOff() {
    return "fetch-failed: `%s`: the transfer broke off".formatted(vendor.address("/api.yaml"));
  }

  @Test
  void aServerThatStallsIsGivenUp() {
    vendor.answer(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    vendor.answer(
        new MockResponse.Builder().body(DOCUMENT).onResponseBody(SocketEffect.Stall.INSTANCE));

    for (int i = 0; i < 2; i++) {
      assertThat(refusal(vendor.options().withWhole(Duration.ofSeconds(1))))
          .isEqualTo(
              "fetch-timeout: `%s` took longer than 1 s; try again"
                  .formatted(vendor.address("/api.yaml")));
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    FetchOptions options = vendor.options();
    vendor.close();

    assertThat(refusal(options))
        .startsWith("fetch-failed: `%s`: no connection".formatted(vendor.address("/api.yaml")));
  }

  @Test
  void aProxyIsAskedForTheWay() throws Exception {
    try (MockWebServer proxy = new MockWebServer()) {
      proxy.start();
      proxy.enqueue(new MockResponse.Builder().code(502).build());
      ProxySelector selector =
          ProxySelector.of(new InetSocketAddress("localhost", proxy.getPort()));

      refusal(vendor.options().withProxies(selector, source -> Map.of()));

      assertThat(proxy.takeRequest().getRequestLine())
          .isEqualTo("CONNECT localhost:%d HTTP/1.1".formatted(vendor.server().getPort()));
    }
  }

  private void redirect(String location) {
    vendor.answer(new MockResponse.Builder().code(302).addHeader("Location", location));
  }

  private String redirected(String why) {
    return "fetch-redirect: `%s` %s; write the address of the document itself"
        .formatted(vendor.address("/api.yaml"), why);
  }

  private String fetch(FetchOptions options) throws FetchException {
    return new String(new Fetcher(options).fetch(vendor.uri("/api.yaml")), UTF_8);
  }

  private String refusal(FetchOptions options) {
    FetchException refused = catchThrowableOfType(FetchException.class, () -> fetch(options));
    assertThat(refused).isNotNull();
    return refused.diagnostic().id().id() + ": " + refused.diagnostic().message();
  }

  private static MockResponse.Builder gzip(String text) throws IOException {
    Buffer packed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(text);
    }
    return new MockResponse.Builder().body(packed).addHeader("Content-Encoding", "gzip");
  }
}
