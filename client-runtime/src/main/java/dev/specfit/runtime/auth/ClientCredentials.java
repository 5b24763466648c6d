package dev.specfit.runtime.auth;

import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;

/**
 * OAuth2 client credentials (RFC 6749, section 4.4). A token is fetched when first needed, shared
 * by all calls, and renewed 60 seconds before it expires (half-way for tokens that live less than
 * two minutes) or when the server rejects it. However many calls wait, there is one fetch, which
 * all share; a call that is cancelled or out of time leaves it to the others. While the token
 * endpoint is in trouble (no answer, 429, 5xx) the old token is used until it expires.
 *
 * <p>The token endpoint gets the client's id and secret and nothing else. It has to be https, or on
 * this machine, unless the client's builder allows {@code cleartextCredentials}.
 */
public final class ClientCredentials extends TokenCredential {
  private final List<String> scopes;

  private ClientCredentials(TokenEndpoint endpoint, List<String> scopes) {
    super(endpoint);
    this.scopes = scopes;
  }

  /**
   * A client.
   *
   * @param tokenUrl where tokens come from, absolute
   * @param clientId the client's id
   * @param clientSecret the client's secret
   * @param scopes what to ask for; may be empty
   * @throws IllegalArgumentException if the URL isn't an absolute http or https URL
   */
  public static ClientCredentials of(
      String tokenUrl, String clientId, String clientSecret, List<String> scopes) {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    return new ClientCredentials(
        TokenEndpoint.of(tokenUrl, clientId, clientSecret), List.copyOf(scopes));
  }

  /**
   * The same, with tokens fetched by another HTTP client, such as one behind a proxy. It follows no
   * redirects, and has 30 seconds for a call if it has no limit of its own.
   */
  public ClientCredentials with(OkHttpClient http) {
    return new ClientCredentials(endpoint().with(http), scopes);
  }

  /** The same by another clock. */
  ClientCredentials by(LongSupplier nanos) {
    return new ClientCredentials(endpoint().by(nanos), scopes);
  }

  @Override
  FormBody.Builder form() {
    FormBody.Builder form = new FormBody.Builder().add("grant_type", "client_credentials");
    return scopes.isEmpty() ? form : form.add("scope", String.join(" ", scopes));
  }

  @Override
  AccessToken taken(TokenEndpoint.Answer answer) {
    return answer.token();
  }
}
