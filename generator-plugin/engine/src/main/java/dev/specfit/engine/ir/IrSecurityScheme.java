package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to say who is calling.
 *
 * @param key its name in the document, by which requirements refer to it
 * @param kind what it is
 * @param parameterName the header, query parameter or cookie of an API key, or null
 * @param tokenUrl of the client-credentials flow, or null
 * @param refreshUrl or null
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
}
