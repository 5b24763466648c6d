package dev.specfit.engine.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to say who is calling.
 *
 * @param key its name in the document, by which requirements refer to it
 * @param kind what it is
 * @param parameterName the header, query parameter or cookie of an API key, or null
 * @param tokenUrl of the client-credentials flow, or null
 * @param refreshUrl where a flow in which a person consents exchanges refresh tokens, or null; may
 *     be relative or empty
 * @param scopes the client-credentials flow's scopes
 * @param description Markdown, or null
 * @param source where it was declared
 */
public record IrSecurityScheme(
    String key,
    Kind kind,
    @Nullable String parameterName,
    @Nullable String tokenUrl,
    @Nullable String refreshUrl,
    List<String> scopes,
    @Nullable String description,
    IrSource source) {
  public IrSecurityScheme {
    scopes = List.copyOf(scopes);
  }

  /** What a client does for a scheme. */
  public enum Kind {
    API_KEY_HEADER,
    API_KEY_QUERY,
    API_KEY_COOKIE,
    BASIC,
    /** {@code http bearer}, OpenID Connect, and OAuth2 flows where a person gets the token. */
    BEARER,
    OAUTH2_CLIENT_CREDENTIALS,
    /** Mutual TLS and HTTP schemes that have to be set up on the HTTP client. */
    TRANSPORT
  }

  /**
   * What a user can hand over for the scheme: the kind's own first, under the scheme's key, then
   * what else an OAuth2 scheme takes.
   */
  public List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    if (kind != Kind.TRANSPORT) {
      ways.add(new Way(key, kind, false));
    }
    if (kind == Kind.OAUTH2_CLIENT_CREDENTIALS) {
      ways.add(new Way(key + "#bearerToken", Kind.BEARER, false));
    }
    if (refreshUrl != null) {
      ways.add(new Way(key + "#refreshToken", kind, true));
    }
    return List.copyOf(ways);
  }

  /**
   * One thing that a user can hand over.
   *
   * @param key of the names file: the scheme's, and what is handed over where that isn't the first
   * @param kind what it is treated as
   * @param refresh whether it is a refresh token
   */
  public record Way(String key, Kind kind, boolean refresh) {}
}
