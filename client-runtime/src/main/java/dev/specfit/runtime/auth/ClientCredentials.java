package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * OAuth2 client credentials (RFC 6749, section 4.4). A token is fetched when first needed, shared
 * by all threads, and renewed 60 seconds before it expires (half-way for tokens that live less than
 * two minutes) or when the server rejects it. However many threads wait, one of them fetches; all
 * share what comes of it.
 */
public final class ClientCredentials implements Credential {
  private final TokenEndpoint endpoint;
  private final Object lock = new Object();
  private @Nullable AccessToken current;
  private @Nullable CompletableFuture<AccessToken> fetching;

  private ClientCredentials(TokenEndpoint endpoint) {
    this.endpoint = endpoint;
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
    HttpUrl url = HttpUrl.parse(tokenUrl);
    if (url == null) {
      throw new IllegalArgumentException("the token URL must be an absolute http or https URL");
    }
    OkHttpClient http = TokenEndpoint.defaultClient();
    return new ClientCredentials(
        new TokenEndpoint(http, url, clientId, clientSecret, List.copyOf(scopes)));
  }

  /** The same, with tokens fetched by another HTTP client, such as one behind a proxy. */
  public ClientCredentials with(OkHttpClient http) {
    return new ClientCredentials(endpoint.with(http));
  }

  @Override
  public Request authorize(Request request) throws IOException {
    return request.newBuilder().header("Authorization", "Bearer " + token().value()).build();
  }

  /** Drops a rejected token, unless another thread did already. */
  @Override
  public boolean renew(Request rejected) {
    String sent = rejected.header("Authorization");
    synchronized (lock) {
      if (current != null && ("Bearer " + current.value()).equals(sent)) {
        current = null;
      }
    }
    return true;
  }

  private AccessToken token() throws IOException {
    CompletableFuture<AccessToken> flight;
    boolean mine = false;
    synchronized (lock) {
      if (current != null && current.isFresh()) {
        return current;
      }
      if (fetching == null) {
        fetching = new CompletableFuture<>();
        mine = true;
      }
      flight = fetching;
    }
    if (mine) {
      fetch(flight);
    }
    return wait(flight);
  }

  private void fetch(CompletableFuture<AccessToken> flight) {
    AccessToken fetched = null;
    Throwable failure = null;
    try {
      fetched = endpoint.fetch();
    } catch (IOException | RuntimeException e) {
      failure = e;
    }
    synchronized (lock) {
      current = fetched;
      fetching = null;
    }
    if (failure == null && fetched != null) {
      flight.complete(fetched);
    } else {
      flight.completeExceptionally(failure);
    }
  }

  private static AccessToken wait(CompletableFuture<AccessToken> flight) throws IOException {
    try {
      return flight.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof TokenFailure failure) {
        throw failure;
      }
      throw new TokenFailure("the token endpoint gave no answer", cause);
    }
  }

  /** Without id and secret. */
  @Override
  public String toString() {
    return "ClientCredentials[***]";
  }
}
