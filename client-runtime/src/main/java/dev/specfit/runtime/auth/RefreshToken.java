package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth2 refresh token (RFC 6749, section 6), which a person's consent gave: it is exchanged for
 * access tokens. One is fetched when first needed, shared by all threads, and renewed 60 seconds
 * before it expires (half-way for tokens that live less than two minutes) or when the server
 * rejects it. However many threads wait, one of them fetches; all share what comes of it.
 *
 * <p>A server may answer with another refresh token, which takes the place of the old one. Store
 * what {@link #onRotation} tells: after a restart the old token may be worth nothing.
 */
public final class RefreshToken implements Credential {
  private final TokenEndpoint endpoint;
  private final Consumer<String> rotated;
  private final TokenSource tokens;
  private volatile String refreshToken;

  private RefreshToken(TokenEndpoint endpoint, String refreshToken, Consumer<String> rotated) {
    this.endpoint = endpoint;
    this.refreshToken = Objects.requireNonNull(refreshToken, "refreshToken");
    this.rotated = rotated;
    this.tokens = new TokenSource(this::fetch);
  }

  /**
   * For a client that has a secret; it says who it is by HTTP Basic (RFC 6749, section 2.3.1).
   *
   * @param tokenUrl where tokens come from, absolute
   * @param clientId the client's id
   * @param clientSecret the client's secret
   * @param refreshToken the token that a person's consent gave
   * @throws IllegalArgumentException if the URL isn't an absolute http or https URL
   */
  public static RefreshToken of(
      String tokenUrl, String clientId, String clientSecret, String refreshToken) {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    return new RefreshToken(
        TokenEndpoint.of(tokenUrl, clientId, clientSecret), refreshToken, token -> {});
  }

  /**
   * For a client without a secret, which sends its id in the form.
   *
   * @param tokenUrl where tokens come from, absolute
   * @param clientId the client's id
   * @param refreshToken the token that a person's consent gave
   * @throws IllegalArgumentException if the URL isn't an absolute http or https URL
   */
  public static RefreshToken ofPublicClient(String tokenUrl, String clientId, String refreshToken) {
    Objects.requireNonNull(clientId, "clientId");
    return new RefreshToken(TokenEndpoint.of(tokenUrl, clientId, null), refreshToken, token -> {});
  }

  /** The same, with tokens fetched by another HTTP client, such as one behind a proxy. */
  public RefreshToken with(OkHttpClient http) {
    return new RefreshToken(endpoint.with(http), refreshToken, rotated);
  }

  /**
   * The same, telling each new refresh token. The listener runs on the thread that fetched it,
   * before any request uses what came with it; if it throws, the requests that wait fail and the
   * new token is kept all the same.
   */
  public RefreshToken onRotation(Consumer<String> listener) {
    Objects.requireNonNull(listener, "listener");
    return new RefreshToken(endpoint, refreshToken, listener);
  }

  @Override
  public Request authorize(Request request) throws IOException {
    return tokens.authorize(request);
  }

  /** Drops a rejected access token, unless another thread did already. */
  @Override
  public boolean renew(Request rejected) {
    tokens.drop(rejected);
    return true;
  }

  private AccessToken fetch() throws IOException {
    String sent = refreshToken;
    FormBody.Builder form =
        new FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", sent);
    TokenEndpoint.Answer answer = endpoint.fetch(form);
    @Nullable String next = answer.refreshToken();
    if (next != null && !next.equals(sent)) {
      refreshToken = next;
      tell(next);
    }
    return answer.token();
  }

  private void tell(String next) throws TokenFailure {
    try {
      rotated.accept(next);
    } catch (RuntimeException e) {
      throw new TokenFailure("the listener to new refresh tokens failed", e);
    }
  }

  /** Without id, secret and token. */
  @Override
  public String toString() {
    return "RefreshToken[***]";
  }
}
