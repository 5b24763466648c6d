package dev.specfit.runtime.auth;

import java.io.IOException;
import java.util.Set;
import okhttp3.Request;

/**
 * A way to say who is calling. Implementations are thread-safe and print nothing secret. Requests
 * to another origin than the client's servers never reach one.
 */
public interface Credential {
  /**
   * The request with the credential added.
   *
   * @throws IOException if there is none to be had
   */
  Request authorize(Request request) throws IOException;

  /**
   * Called when the server answered 401.
   *
   * @param rejected the request as it was sent
   * @return whether {@link #authorize} now gives something that's worth one more try
   * @throws IOException if the renewal fails
   */
  default boolean renew(Request rejected) throws IOException {
    return false;
  }

  /**
   * The query parameters that {@link #authorize} sets; they are taken out of the URLs of redirects
   * to another origin, in case the server repeats them there.
   */
  default Set<String> queryNames() {
    return Set.of();
  }
}
