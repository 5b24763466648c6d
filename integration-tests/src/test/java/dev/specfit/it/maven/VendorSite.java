package dev.specfit.it.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A vendor's site with TLS, and the trust store that makes a Maven believe its certificate. */
final class VendorSite implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  private final MockWebServer server = new MockWebServer();
  private final Path trustStore;

  private VendorSite(Path folder) throws IOException, GeneralSecurityException {
    HeldCertificate held =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("vendor", held.certificate());
    trustStore = folder.resolve("trust.p12");
    try (OutputStream out = Files.newOutputStream(trustStore)) {
      trusted.store(out, PASSWORD.toCharArray());
    }
    server.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(held).build().sslSocketFactory());
    server.start();
  }

  static VendorSite start(Path folder) throws IOException, GeneralSecurityException {
    return new VendorSite(folder);
  }

  /** A Maven that trusts the site. */
  Maven trustedBy(Maven maven) {
    return maven.withOptions(
        "-Djavax.net.ssl.trustStore="
            + trustStore
            + " -Djavax.net.ssl.trustStorePassword="
            + PASSWORD);
  }

  void publish(String document) {
    server.enqueue(new MockResponse.Builder().body(document).build());
  }

  String address() {
    return "https://localhost:" + server.getPort() + "/pets.yaml";
  }

  MockWebServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
