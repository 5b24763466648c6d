package dev.specfit.drift.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A vendor's server with TLS, and a client that trusts it. */
public final class TlsServer implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final HandshakeCertificates client;

  private TlsServer() throws IOException {
    HeldCertificate held =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder().heldCertificate(held).build();
    client = new HandshakeCertificates.Builder().addTrustedCertificate(held.certificate()).build();
    server.useHttps(certificates.sslSocketFactory());
    server.start();
  }

  public static TlsServer start() throws IOException {
    return new TlsServer();
  }

  public MockWebServer server() {
    return server;
  }

  /** What the next request is answered with. */
  public void answer(MockResponse.Builder response) {
    server.enqueue(response.build());
  }

  /** What the next request is answered with. */
  public void answer(String body) {
    answer(new MockResponse.Builder().body(body));
  }

  public String address(String path) {
    return "https://localhost:" + server.getPort() + path;
  }

  public URI uri(String path) {
    return URI.create(address(path));
  }

  /** Options that trust this server, and ask no proxy. */
  public FetchOptions options() {
    return FetchOptions.defaults()
        .withTrust(client.sslContext())
        .withProxies(ProxySelector.of(null), source -> Map.of())
        .withWhole(Duration.ofSeconds(20));
  }

  @Override
  public void close() {
    server.close();
  }
}
