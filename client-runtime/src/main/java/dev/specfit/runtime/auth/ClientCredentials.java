package dev.specfit.runtime.auth;

import java.util.List;
import java.util.Objects;
import okhttp3.Request;

/** OAuth2 client credentials (RFC 6749, section 4.4). */
public final class ClientCredentials implements Credential {
  private final String tokenUrl;

  private ClientCredentials(String tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  /** A client. */
  public static ClientCredentials of(
      String tokenUrl, String clientId, String clientSecret, List<String> scopes) {
    return new ClientCredentials(Objects.requireNonNull(tokenUrl));
  }

  @Override
  public Request authorize(Request request) {
    throw new UnsupportedOperationException(tokenUrl);
  }

  /** Without id and secret. */
  @Override
  public String toString() {
    return "ClientCredentials[***]";
  }
}
