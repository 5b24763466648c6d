package dev.specfit.runtime;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request and its answer when something went wrong.
 *
 * @param method the HTTP method
 * @param urlTemplate the path as the document has it, without values
 * @param operation the operation's id
 * @param status the response's status, or 0 if there was none
 * @param headers the response's headers
 * @param error the declared error body, decoded, or null
 * @param rawBody the response's text, or null if there was none
 * @param tried the attempts made, in order; empty if the request was never sent
 */
public record ApiExchange(
    String method,
    String urlTemplate,
    String operation,
    int status,
    Headers headers,
    @Nullable Object error,
    @Nullable String rawBody,
    List<ApiAttempt> tried) {

  private static final String[] REQUEST_IDS = {
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-correlation-id",
    "cf-ray"
  };

  private static final Headers NO_HEADERS = new Headers.Builder().build();

  /** What is known; the list is copied. */
  public ApiExchange {
    tried = List.copyOf(tried);
  }

  /** A request that got no answer. */
  public static ApiExchange unanswered(
      String method, String urlTemplate, String operation, int attempts) {
    List<ApiAttempt> tried =
        IntStream.rangeClosed(1, attempts)
            .mapToObj(number -> new ApiAttempt(number, 0, null, Duration.ZERO, 0, 0, null))
            .toList();
    return new ApiExchange(method, urlTemplate, operation, 0, NO_HEADERS, null, null, tried);
  }

  /** A request about which nothing is known yet. */
  public static ApiExchange unsent() {
    return unanswered("", "", "", 0);
  }

  /** How often the request was sent. */
  public int attempts() {
    return tried.size();
  }

  /** The id that the server gave the request, or null. */
  public @Nullable String requestId() {
    for (String name : REQUEST_IDS) {
      String id = headers.get(name);
      if (id != null) {
        return id;
      }
    }
    return null;
  }

  /** {@code GET /connections (ListConnections): problem, request id 1}. */
  String sentence(String problem) {
    String id = requestId();
    String call = method.isEmpty() ? "" : method + " " + urlTemplate + " (" + operation + "): ";
    return call + problem + (id == null ? "" : ", request id " + id);
  }

  /** The headers' and body's content stays out of logs. */
  @Override
  public String toString() {
    return sentence(String.valueOf(status));
  }
}
