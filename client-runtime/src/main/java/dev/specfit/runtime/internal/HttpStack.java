package dev.specfit.runtime.internal;

import dev.specfit.runtime.Redirects;
import dev.specfit.runtime.auth.Credential;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The HTTP client of one API client: time limits, headers, credentials, no surprises. */
public final class HttpStack {
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration readTimeout = Duration.ofSeconds(30);
  private Duration attemptTimeout = Duration.ofMinutes(1);
  private final Map<String, String> defaultHeaders = new LinkedHashMap<>();
  private final List<Consumer<OkHttpClient.Builder>> changes = new ArrayList<>();
  private Redirects redirects = Redirects.none();
  private boolean cleartext;
  private BodyLimits limits = BodyLimits.DEFAULT;

  /** Limits the time to connect. */
  public void connectTimeout(Duration timeout) {
    connectTimeout = checked("connectTimeout", timeout);
  }

  /** Limits the silence of the server. */
  public void readTimeout(Duration timeout) {
    readTimeout = checked("readTimeout", timeout);
  }

  /** Limits one attempt. */
  public void attemptTimeout(Duration timeout) {
    attemptTimeout = checked("attemptTimeout", timeout);
  }

  /** A limit, checked. */
  public static Duration checked(String name, Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative: " + timeout);
    }
    return timeout;
  }

  /**
   * Adds a header to every request that doesn't have it.
   *
   * @throws IllegalArgumentException if HTTP can't carry it; without the value, which may be secret
   */
  public void defaultHeader(String name, String value) {
    String wrong = HeaderRules.wrong(name, value);
    if (wrong != null) {
      throw new IllegalArgumentException(wrong);
    }
    defaultHeaders.put(name, value);
  }

  /** Whether redirects are followed. */
  public void redirects(Redirects redirects) {
    this.redirects = Objects.requireNonNull(redirects, "redirects");
  }

  /** Whether credentials may go over http to other machines. */
  public void cleartext(boolean allowed) {
    cleartext = allowed;
  }

  /** How long bodies may be. */
  public void limits(UnaryOperator<BodyLimits> change) {
    limits = change.apply(limits);
  }

  /** Changes the client after these settings. */
  public void change(Consumer<OkHttpClient.Builder> change) {
    changes.add(Objects.requireNonNull(change, "change"));
  }

  /**
   * A base URL that relative paths can be appended to, as the user sets it.
   *
   * @param server the server's name, or empty for the main one
   * @throws IllegalArgumentException if it isn't an http or https URL, or holds user info, a query
   *     or a fragment
   */
  static HttpUrl base(String text, String server) {
    HttpUrl url = HttpUrl.parse(text);
    String which = server.isEmpty() ? "the base URL" : "the base URL of `" + server + "`";
    if (url == null) {
      String setter = server.isEmpty() ? "baseUrl" : server + "BaseUrl";
      throw new IllegalArgumentException(
          which + " must be an absolute http or https URL; set `" + setter + "`");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          which + " must not hold user info; set credentials on the builder");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException(which + " must not hold a query or fragment");
    }
    return closed(url);
  }

  /** With a slash at the end, so that what is appended doesn't replace the last segment. */
  static HttpUrl closed(HttpUrl url) {
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }

  /** The client. */
  public OkHttpClient build(ServerRoutes routes, Map<String, Credential> credentials) {
    OkHttpClient.Builder client =
        withoutRepeats(new OkHttpClient.Builder())
            .connectTimeout(connectTimeout)
            .readTimeout(readTimeout)
            .writeTimeout(readTimeout)
            .callTimeout(attemptTimeout);
    changes.forEach(change -> change.accept(client));
    client.interceptors().add(0, new DefaultHeaders(Map.copyOf(defaultHeaders)));
    client.interceptors().add(0, new BodyLimitInterceptor(limits));
    client.networkInterceptors().add(0, WireBytes::count);
    client.addInterceptor(new RedirectInterceptor(redirects, queryNames(credentials)));
    client.addInterceptor(new SecurityInterceptor(routes, credentials, cleartext));
    HiddenReplay.prevent(client);
    OkHttpClient built = client.build();
    if (built.followRedirects()) {
      throw new IllegalArgumentException(
          "OkHttp would send credentials wherever a redirect leads; set `redirects` on the client's"
              + " builder, and leave OkHttp's `followRedirects` off");
    }
    return built;
  }

  private static Set<String> queryNames(Map<String, Credential> credentials) {
    return credentials.values().stream()
        .flatMap(credential -> credential.queryNames().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** No redirects and nothing sent twice without our doing. */
  public static OkHttpClient.Builder withoutSurprises(OkHttpClient.Builder client) {
    HiddenReplay.prevent(client);
    return withoutRepeats(client);
  }

  private static OkHttpClient.Builder withoutRepeats(OkHttpClient.Builder client) {
    return client.followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false);
  }
}
