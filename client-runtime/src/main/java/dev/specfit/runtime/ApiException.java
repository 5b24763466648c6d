package dev.specfit.runtime;

import dev.specfit.runtime.internal.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A call that gave no value. Messages name the operation, the status and the request's id, never a
 * credential, a parameter's value or a body.
 */
public class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ApiExchange exchange;

  /** For the runtime and for tests that play a failing API. */
  public ApiException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange.sentence(problem), cause);
    this.exchange = exchange;
  }

  /** The HTTP method. */
  public final String method() {
    return exchange.method();
  }

  /** The path as the document has it, without values. */
  public final String urlTemplate() {
    return exchange.urlTemplate();
  }

  /** The operation's id. */
  public final String operation() {
    return exchange.operation();
  }

  /** The response's status, or 0 if there was no response. */
  public final int status() {
    return exchange.status();
  }

  /** The response's headers; empty if there was no response. */
  public final Headers headers() {
    return exchange.headers();
  }

  /** The id that the server gave the request, or null. */
  public final @Nullable String requestId() {
    return exchange.requestId();
  }

  /** The error body that the document declares for this status, or null if it isn't one. */
  public final @Nullable Object error() {
    return exchange.error();
  }

  /** The error body, or null if it isn't of this type. */
  public final <E> @Nullable E error(Class<E> type) {
    return type.isInstance(exchange.error()) ? type.cast(exchange.error()) : null;
  }

  /** The response's text as it came, or null if there was none. */
  public final @Nullable String rawBody() {
    return exchange.rawBody();
  }

  /** How often the request was sent; 0 if it was refused before. */
  public final int attempts() {
    return exchange.attempts();
  }

  /** The attempts made, in order: how each ended, how long it took, what it waited for. */
  public final List<ApiAttempt> tried() {
    return exchange.tried();
  }

  /**
   * How long the last answer asks to wait before another request ({@code retry-after-ms}, or {@code
   * Retry-After}, RFC 9110, section 10.2.3), or null if it asks nothing.
   */
  public final @Nullable Duration retryAfter() {
    return RetryAfter.of(exchange.headers(), Instant.now());
  }
}
