package dev.specfit.runtime.auth;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * OAuth2 client credentials (RFC 6749, section 4.4). A token is fetched when first needed, shared
 * by all threads, and renewed 60 seconds before it expires (half-way for tokens that live less than
 * two minutes) or when the server rejects it. However many threads wait, one of them fetches; all
 * share what comes of it.
 */
public final class ClientCredentials implements Credential {
  private final TokenEndpoint endpoint;
  private final List<String> scopes;
  private final TokenSource tokens;

  private ClientCredentials(TokenEndpoint endpoint, List<String> scopes) {
    this.endpoint = endpoint;
    this.scopes = scopes;
    this.tokens = new TokenSource(this::fetch);
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

  /** The same, with tokens fetched by another HTTP client, such as one behind a proxy. */
  public ClientCredentials with(OkHttpClient http) {
    return new ClientCredentials(endpoint.with(http), scopes);
  }

  @Override
  public Request authorize(Request request) throws IOException {
    return tokens.authorize(request);
  }

  /** Drops a rejected token, unless another thread did already. */
  @Override
  public boolean renew(Request rejected) {
    tokens.drop(rejected);
    return true;
  }

  private AccessToken fetch() throws IOException {
    FormBody.Builder form = new FormBody.Builder().add("grant_type", "client_credentials");
    if (!scopes.isEmpty()) {
      form.add("scope", String.join(" ", scopes));
    }
    return endpoint.fetch(form).token();
  }

  /** Without id and secret. */
  @Override
  public String toString() {
    return "ClientCredentials[***]";
  }
}
