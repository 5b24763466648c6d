package dev.specfit.drift.fetch;

import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How sources are fetched.
 *
 * @param bytes how large a source may be, packed or unpacked
 * @param connect how long connecting may take
 * @param whole how long a source may take, redirects and body included
 * @param userAgent what the vendor sees
 * @param proxies which proxy leads to an address
 * @param proxyCredentials headers that the proxy on the way to a source is sent, none for most
 * @param credentials headers that a source's own origin is sent, none for most
 * @param trust whose certificates are trusted; null for Java's own
 */
public record FetchOptions(
    int bytes,
    Duration connect,
    Duration whole,
    String userAgent,
    ProxySelector proxies,
    Credentials proxyCredentials,
    Credentials credentials,
    @Nullable SSLContext trust) {

  /** What a server is sent to say who asks. */
  @FunctionalInterface
  public interface Credentials {
    /** Headers by name for a source. */
    Map<String, String> headers(URI source);
  }

  /** 128 MiB, 10 s to connect, 60 s in all, no proxy, no credentials. */
  public static FetchOptions defaults() {
    return new FetchOptions(
        128 << 20,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        "Specfit",
        Optional.ofNullable(ProxySelector.getDefault()).orElseGet(() -> ProxySelector.of(null)),
        source -> Map.of(),
        source -> Map.of(),
        null);
  }

  /** These options with another limit of size. */
  public FetchOptions withBytes(int limit) {
    return new FetchOptions(
        limit, connect, whole, userAgent, proxies, proxyCredentials, credentials, trust);
  }

  /** These options with another limit of time. */
  public FetchOptions withWhole(Duration limit) {
    return new FetchOptions(
        bytes, connect, limit, userAgent, proxies, proxyCredentials, credentials, trust);
  }

  /** These options with another name for the vendor to see. */
  public FetchOptions withUserAgent(String name) {
    return new FetchOptions(
        bytes, connect, whole, name, proxies, proxyCredentials, credentials, trust);
  }

  /** These options with other proxies. */
  public FetchOptions withProxies(ProxySelector selector, Credentials known) {
    return new FetchOptions(bytes, connect, whole, userAgent, selector, known, credentials, trust);
  }

  /** These options with credentials. */
  public FetchOptions withCredentials(Credentials known) {
    return new FetchOptions(
        bytes, connect, whole, userAgent, proxies, proxyCredentials, known, trust);
  }

  /** These options with other certificates trusted. */
  public FetchOptions withTrust(SSLContext context) {
    return new FetchOptions(
        bytes, connect, whole, userAgent, proxies, proxyCredentials, credentials, context);
  }
}
