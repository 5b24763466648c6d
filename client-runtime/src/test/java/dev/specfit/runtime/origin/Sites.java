package dev.specfit.runtime.origin;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.ByteString;

/**
 * Servers at several origins, all of them on this machine whatever their names, and what each was
 * asked. {@code /start} redirects, {@code /back} at the second server leads back to the first.
 */
final class Sites implements AutoCloseable {
  /** What the connection needs and a table doesn't. */
  private static final Set<String> DULL =
      Set.of("host", "connection", "accept-encoding", "user-agent", "content-length");

  private final HandshakeCertificates certificates;
  final MockWebServer home = new MockWebServer();
  final MockWebServer other = new MockWebServer();
  final MockWebServer secure = new MockWebServer();
  private final List<String> seen = new ArrayList<>();
  private final AtomicReference<MockResponse> start =
      new AtomicReference<>(new MockResponse.Builder().build());

  Sites() throws Exception {
    HeldCertificate held =
        new HeldCertificate.Builder()
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName("evil.test")
            .build();
    certificates =
        new HandshakeCertificates.Builder()
            .heldCertificate(held)
            .addTrustedCertificate(held.certificate())
            .build();
    secure.setProtocols(List.of(Protocol.HTTP_1_1));
    secure.useHttps(certificates.sslSocketFactory());
    start(home, "home");
    start(other, "other");
    start(secure, "secure");
  }

  private void start(MockWebServer server, String name) throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(name, request);
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  private synchronized MockResponse answer(String name, RecordedRequest request) {
    seen.add(describe(name, request));
    String path = request.getUrl().encodedPath();
    if (path.equals("/back")) {
      String back = "http://localhost:" + home.getPort() + "/there";
      return new MockResponse.Builder().code(307).addHeader("Location", back).build();
    }
    // No bodies: each would cost a delayed acknowledgement.
    return path.equals("/start") ? start.get() : new MockResponse.Builder().build();
  }

  /** Request line, headers in the order of their names, body; the host where it isn't usual. */
  private static String describe(String name, RecordedRequest request) {
    TreeMap<String, String> headers = new TreeMap<>();
    request
        .getHeaders()
        .forEach(
            header -> {
              if (!DULL.contains(header.getFirst().toLowerCase(Locale.ROOT))) {
                headers.merge(header.getFirst(), header.getSecond(), (one, two) -> one + "|" + two);
              }
            });
    String host = String.valueOf(request.getHeaders().get("Host")).replaceAll(":\\d+$", "");
    ByteString body = request.getBody();
    return name
        + (host.equals("localhost") ? "" : "@" + host)
        + " "
        + request.getMethod()
        + " "
        + request.getTarget()
        + " "
        + headers
        + (body == null || body.size() == 0 ? "" : " " + body.utf8());
  }

  /** What {@code /start} answers from now on. */
  void redirect(int status, String location) {
    start.set(new MockResponse.Builder().code(status).addHeader("Location", location).build());
  }

  /** What was asked since the last call. */
  synchronized List<String> seen() {
    List<String> all = List.copyOf(seen);
    seen.clear();
    return all;
  }

  /** Lets a client find all of them. */
  void reach(OkHttpClient.Builder client) {
    client
        .dns(host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})))
        .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager());
  }

  @Override
  public void close() {
    home.close();
    other.close();
    secure.close();
  }
}
