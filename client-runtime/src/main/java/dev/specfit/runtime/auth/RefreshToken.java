package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.TokenFailure;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;

/**
 * An OAuth2 refresh token (RFC 6749, section 6), which a person's consent gave: it is exchanged for
 * access tokens, which are fetched, shared and renewed as those of {@link ClientCredentials}.
 *
 * <p>A server may answer with another refresh token, which takes the place of the old one. Store
 * what {@link #onRotation} tells: after a restart the old token may be worth nothing.
 */
public final class RefreshToken extends TokenCredential {
  private final Consumer<String> rotated;
  private volatile String refreshToken;

  private RefreshToken(TokenEndpoint endpoint, String refreshToken, Consumer<String> rotated) {
    super(endpoint);
    this.refreshToken = Objects.requireNonNull(refreshToken, "refreshToken");
    this.rotated = rotated;
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

  /**
   * The same, with tokens fetched by another HTTP client, such as one behind a proxy. It follows no
   * redirects, and has 30 seconds for a call if it has no limit of its own.
   */
  public RefreshToken with(OkHttpClient http) {
    return new RefreshToken(endpoint().with(http), refreshToken, rotated);
  }

  /**
   * The same, telling each new refresh token. The listener runs on the thread that fetches, before
   * any request uses what came with it; if it throws, the requests that wait fail and the new token
   * is kept all the same.
   */
  public RefreshToken onRotation(Consumer<String> listener) {
    Objects.requireNonNull(listener, "listener");
    return new RefreshToken(endpoint(), refreshToken, listener);
  }

  @Override
  FormBody.Builder form() {
    return new FormBody.Builder()
        .add("grant_type", "refresh_token")
        .add("refresh_token", refreshToken);
  }

  @Override
  AccessToken taken(TokenEndpoint.Answer answer) throws TokenFailure {
    String next = answer.refreshToken();
    if (next != null && !next.equals(refreshToken)) {
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
}
