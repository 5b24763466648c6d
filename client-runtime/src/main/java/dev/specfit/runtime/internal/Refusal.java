package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiRefusedException;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Response;

/** Going on would bring a credential or a body into wrong hands. */
final class Refusal extends Stop {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Headers headers;
  private final int attempts;

  private Refusal(String message, int status, Headers headers, int attempts) {
    super(message, null);
    this.status = status;
    this.headers = headers;
    this.attempts = attempts;
  }

  /** Nothing was sent. */
  static Refusal beforeSending(String message) {
    return new Refusal(message, 0, Headers.EMPTY, 0);
  }

  /**
   * An answer leads to where the client doesn't go.
   *
   * @param attempts how many requests were sent
   */
  static Refusal after(Response response, int attempts, String why) {
    int status = response.code();
    return new Refusal(status + ", but " + why, status, response.headers(), attempts);
  }

  @Override
  public ApiException toApiException(ApiExchange request) {
    String method = request.method();
    String path = request.urlTemplate();
    String id = request.operation();
    int all = request.attempts() + attempts;
    List<ApiAttempt> tried = ApiExchange.unanswered(method, path, id, all).tried();
    return new ApiRefusedException(
        new ApiExchange(method, path, id, status, headers, null, null, tried), problem(), null);
  }
}
