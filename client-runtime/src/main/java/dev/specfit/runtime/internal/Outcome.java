package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiFailure;
import dev.specfit.runtime.ApiFailureException;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.ApiTransportException;
import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonModel;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.RequestRules;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Response;

/** Turns what came of an attempt into a value or an {@link ApiException}. */
final class Outcome<T extends @Nullable Object> {
  private final OperationFacts facts;
  private final @Nullable BodyReader reader;

  Outcome(OperationFacts facts) {
    this(facts, facts.reader());
  }

  private Outcome(OperationFacts facts, @Nullable BodyReader reader) {
    this.facts = facts;
    this.reader = reader;
  }

  /** The same with bodies read otherwise. */
  <R extends @Nullable Object> Outcome<R> reading(Function<OperationFacts, BodyReader> by) {
    return new Outcome<>(facts, by.apply(facts));
  }

  /** Whether bodies are handed on as they arrive. */
  boolean streaming() {
    return facts.streaming();
  }

  /** Refuses a request that breaks its rules. */
  void refuse(Request request, CallSettings settings) {
    RequestRules rules = request.tag(RequestRules.class);
    if (rules == null) {
      return;
    }
    List<Violation> violations = new ArrayList<>(rules.always());
    if (settings.validateRequests()) {
      violations.addAll(rules.onDemand());
    }
    if (!violations.isEmpty()) {
      throw new InvalidRequestException(exchange(request, 0), violations);
    }
  }

  /**
   * Retrofit's response with its body decoded.
   *
   * @param cancel gives the request up
   * @throws ApiDecodingException if it isn't what it should be
   */
  @SuppressWarnings("unchecked") // the reader is the one for T; bodies of other kinds are T
  Response<T> decode(Request request, Response<?> response, Runnable cancel) throws IOException {
    if (!response.isSuccessful() || reader == null) {
      return (Response<T>) response;
    }
    Object whole = response.body();
    ResponseBody body = whole instanceof ResponseBody unread ? unread : null;
    Object value = reader.read(new Received(this, request, response, body, cancel));
    return (Response<T>) Response.success(value, response.raw());
  }

  /** What to throw where a part of a success, or all of it, isn't what it should be. */
  ApiDecodingException undecodable(
      Request request,
      Response<?> response,
      String what,
      String why,
      String raw,
      @Nullable Throwable cause) {
    return new ApiDecodingException(
        exchange(request, response.code(), response.headers(), null, raw),
        response.code() + ", but " + what + " is not the JSON expected, " + why,
        cause);
  }

  /** What to throw where a success that is read as it arrives breaks off. */
  ApiTransportException broken(Request request, Response<?> response, IOException failure) {
    String why =
        failure instanceof InterruptedIOException
            ? describe(failure)
            : failure.getClass().getSimpleName();
    String problem = response.code() + ", but the response broke off (" + why + ")";
    ApiExchange exchange = exchange(request, response.code(), response.headers(), null, null);
    return new ApiTransportException(exchange, problem, failure);
  }

  /** The value of a response. */
  @SuppressWarnings("NullAway") // an operation without a body has null for its value
  T value(Request request, Response<T> response) {
    if (!response.isSuccessful()) {
      throw status(request, response);
    }
    T body = response.body();
    refuseFailure(request, response, body);
    boolean empty = response.code() == 204 || response.code() == 205;
    if (body == null && !empty && facts.responseType() != Void.class) {
      throw new ApiDecodingException(
          exchange(request, response.code(), response.headers(), null, null),
          response.code() + ", but the body is null",
          null);
    }
    return body;
  }

  /** Refuses a success whose body says that the request failed. */
  void refuseFailure(Request request, Response<?> response, @Nullable Object body) {
    ApiOperation operation = facts.operation();
    if (operation == null || !(body instanceof JsonModel model)) {
      return;
    }
    for (ApiFailure failure : operation.failure()) {
      JsonValue json = model.toJsonValue();
      JsonValue found = JsonPointers.find(json, failure.property());
      if (found != null && JsonPointers.text(found).equals(failure.value())) {
        JsonValue reasons = JsonPointers.find(json, failure.reasons());
        ApiExchange exchange =
            exchange(request, response.code(), response.headers(), body, json.toJson());
        throw new ApiFailureException(exchange, listOf(reasons));
      }
    }
  }

  private static List<JsonValue> listOf(@Nullable JsonValue reasons) {
    if (reasons instanceof JsonArray array) {
      return array;
    }
    return reasons == null ? List.of() : List.of(reasons);
  }

  private ApiException status(Request request, Response<T> response) {
    String raw = null;
    Object error = null;
    try (ResponseBody body = response.errorBody()) {
      if (body != null) {
        raw = body.string();
        error = decoded(response.code(), ResponseBody.create(raw, body.contentType()));
      }
    } catch (IOException e) {
      throw failure(request, e);
    }
    String reason = response.message().isEmpty() ? "" : " " + response.message();
    return new ApiStatusException(
        exchange(request, response.code(), response.headers(), error, raw),
        response.code() + reason,
        null);
  }

  /** The declared error, or null where the body isn't one. */
  private @Nullable Object decoded(int status, ResponseBody body) throws IOException {
    Converter<ResponseBody, ?> converter = facts.errorConverter(status, body);
    if (converter == null) {
      return null;
    }
    try {
      Object error = converter.convert(body);
      boolean object =
          !(error instanceof JsonModel model) || model.toJsonValue() instanceof JsonObject;
      return object ? error : null;
    } catch (UndecodableBody e) {
      return null;
    }
  }

  /** What to throw for a call without a response. */
  RuntimeException failure(Request request, Throwable failure) {
    if (failure instanceof ApiException refused) {
      return refused;
    } else if (failure instanceof Stop stop) {
      return stop.toApiException(exchange(request, 0));
    } else if (failure instanceof IOException) {
      if (isInterrupt(failure)) {
        Thread.currentThread().interrupt();
      }
      return new ApiTransportException(exchange(request, 1), describe(failure), failure);
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(failure);
  }

  private static boolean isInterrupt(Throwable failure) {
    return failure instanceof InterruptedIOException
        && !(failure instanceof SocketTimeoutException)
        && "interrupted".equals(failure.getMessage());
  }

  private static String describe(Throwable failure) {
    if (isInterrupt(failure)) {
      return "interrupted";
    } else if (failure instanceof InterruptedIOException) {
      return "timed out";
    }
    boolean canceled = "Canceled".equals(failure.getMessage());
    return canceled ? "cancelled" : "no answer (" + failure.getClass().getSimpleName() + ")";
  }

  /** A request without an answer. */
  ApiExchange exchange(Request request, int attempts) {
    return ApiExchange.unanswered(request.method(), path(), id(), attempts);
  }

  private ApiExchange exchange(
      Request request,
      int status,
      Headers headers,
      @Nullable Object error,
      @Nullable String rawBody) {
    return new ApiExchange(request.method(), path(), id(), status, headers, error, rawBody, 1);
  }

  private String path() {
    ApiOperation operation = facts.operation();
    return operation == null ? "(path unknown)" : operation.path();
  }

  private String id() {
    ApiOperation operation = facts.operation();
    return operation == null ? "unknown" : operation.id();
  }
}
