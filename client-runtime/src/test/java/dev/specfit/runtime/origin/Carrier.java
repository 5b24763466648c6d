package dev.specfit.runtime.origin;

import dev.specfit.runtime.auth.ApiKey;
import dev.specfit.runtime.auth.BasicAuth;
import dev.specfit.runtime.auth.BearerToken;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ways by which a request can carry a secret. */
enum Carrier {
  BEARER("Authorization", "Bearer S3cret"),
  BASIC("Authorization", "Basic dXNlcjpTM2NyZXQ="),
  HEADER_KEY("X-Odd-Key", "S3cret"),
  COOKIE_KEY("Cookie", "sid=S3cret"),
  QUERY_KEY("", ""),
  DEFAULT_HEADER("X-Default", "S3cret"),
  DEFAULT_COOKIE("Cookie", "sid=S3cret"),
  CALLER_HEADER("X-Caller", "S3cret"),
  CALLER_COOKIE("Cookie", "sid=S3cret");

  private final String header;
  private final String value;

  Carrier(String header, String value) {
    this.header = header;
    this.value = value;
  }

  /** A client that carries it. */
  VaultBuilder into(VaultBuilder builder) {
    return switch (this) {
      case BEARER -> builder.with(BearerToken.of("S3cret"));
      case BASIC -> builder.with(BasicAuth.of("user", "S3cret"));
      case HEADER_KEY -> builder.with(ApiKey.header("X-Odd-Key", "S3cret"));
      case COOKIE_KEY -> builder.with(ApiKey.cookie("sid", "S3cret"));
      case QUERY_KEY -> builder.with(ApiKey.query("key", "S3cret"));
      case DEFAULT_HEADER, DEFAULT_COOKIE -> builder.defaultHeader(header, value);
      case CALLER_HEADER, CALLER_COOKIE -> builder;
    };
  }

  @Nullable String callerHeader() {
    return this == CALLER_HEADER ? value : null;
  }

  @Nullable String callerCookie() {
    return this == CALLER_COOKIE ? value : null;
  }

  /** What a request with it looks like; headers in order. */
  String request(String method, String path, Map<String, String> others, String body) {
    TreeMap<String, String> headers = new TreeMap<>(others);
    if (!header.isEmpty()) {
      headers.put(header, value);
    }
    String query = this == QUERY_KEY ? (path.contains("?") ? "&" : "?") + "key=S3cret" : "";
    return method + " " + path + query + " " + headers + body;
  }
}
