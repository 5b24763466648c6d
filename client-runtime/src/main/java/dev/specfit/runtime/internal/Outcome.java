package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiFailure;
import dev.specfit.runtime.ApiFailureException;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.ApiTimeoutException;
import dev.specfit.runtime.ApiTimeoutException.Limit;
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

  OperationFacts facts() {
    return facts;
  }

  @Nullable ApiOperation operation() {
    return facts.operation();
  }

  /** Refuses a request that breaks its rules. */
  void refuse(CallLog log, CallSettings settings) {
    RequestRules rules = log.request().tag(RequestRules.class);
    if (rules == null) {
      return;
    }
    List<Violation> violations = new ArrayList<>(rules.always());
    if (settings.validateRequests()) {
      violations.addAll(rules.onDemand());
    }
    if (!violations.isEmpty()) {
      throw new InvalidRequestException(log.exchange(null, null), violations);
    }
  }

  /**
   * Retrofit's response with its body decoded.
   *
   * @param cancel gives the request up
   * @throws ApiDecodingException if it isn't what it should be
   */
  @SuppressWarnings("unchecked") // the reader is the one for T; bodies of other kinds are T
  Response<T> decode(CallLog log, Response<ResponseBody> response, Runnable cancel)
      throws IOException {
    if (!response.isSuccessful() || reader == null) {
      return (Response<T>) response;
    }
    Object value = reader.read(new Received(this, log, response, response.body(), cancel));
    return (Response<T>) Response.success(value, response.raw());
  }

  /** What to throw where a part of a success, or all of it, isn't what it should be. */
  ApiDecodingException undecodable(
      CallLog log,
      Response<?> response,
      String what,
      String why,
      String raw,
      @Nullable Throwable cause) {
    String problem = response.code() + ", but " + what + " is not the JSON expected, " + why;
    return new ApiDecodingException(log.exchange(null, raw), log.with(problem), cause);
  }

  /** What to throw where a success that is read as it arrives breaks off. */
  ApiTransportException broken(CallLog log, IOException failure) {
    return transport(log, failure);
  }

  /** The value of a response. */
  @SuppressWarnings("NullAway") // an operation without a body has null for its value
  T value(CallLog log, Response<T> response) {
    if (!response.isSuccessful()) {
      throw status(log, response);
    }
    T body = response.body();
    refuseFailure(log, body);
    boolean expected = body != null || facts.responseType() == Void.class;
    if (!expected && !facts.isValueless(response.code())) {
      String problem = response.code() + ", but the body is null";
      throw new ApiDecodingException(log.exchange(null, null), log.with(problem), null);
    }
    return body;
  }

  /** Refuses a success whose body says that the request failed. */
  void refuseFailure(CallLog log, @Nullable Object body) {
    ApiOperation operation = facts.operation();
    if (operation == null || !(body instanceof JsonModel model)) {
      return;
    }
    for (ApiFailure failure : operation.failure()) {
      JsonValue json = model.toJsonValue();
      JsonValue found = JsonPointers.find(json, failure.property());
      if (found != null && JsonPointers.text(found).equals(failure.value())) {
        JsonValue reasons = JsonPointers.find(json, failure.reasons());
        throw new ApiFailureException(log.exchange(body, json.toJson()), listOf(reasons));
      }
    }
  }

  private static List<JsonValue> listOf(@Nullable JsonValue reasons) {
    if (reasons instanceof JsonArray array) {
      return array;
    }
    return reasons == null ? List.of() : List.of(reasons);
  }

  private ApiException status(CallLog log, Response<T> response) {
    String raw = null;
    Object error = null;
    try (ResponseBody body = response.errorBody()) {
      if (body != null) {
        raw = body.string();
        error = decoded(response.code(), ResponseBody.create(raw, body.contentType()));
      }
    } catch (IOException e) {
      throw failure(log, e);
    }
    String reason = response.message().isEmpty() ? "" : " " + response.message();
    return new ApiStatusException(
        log.exchange(error, raw), log.with(response.code() + reason), null);
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
  RuntimeException failure(CallLog log, Throwable failure) {
    if (failure instanceof ApiException refused) {
      return refused;
    } else if (failure instanceof Stop stop) {
      return stop.toApiException(log.exchange(null, null));
    } else if (failure instanceof IOException broken) {
      return transport(log, broken);
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(failure);
  }

  private static ApiTransportException transport(CallLog log, IOException failure) {
    if (isInterrupt(failure)) {
      Thread.currentThread().interrupt();
    }
    ApiExchange exchange = log.exchange(null, null);
    boolean answered = exchange.status() != 0;
    Limit limit = TimeLimit.of(failure);
    String what = limit == null ? word(failure) : TimeLimit.sentence(limit);
    if (what == null) {
      String fault = failure.getClass().getSimpleName();
      what = answered ? fault : "no answer (" + fault + ")";
    }
    String broke = exchange.status() + ", but the response broke off (" + what + ")";
    String problem = log.with(answered ? broke : what);
    return limit == null
        ? new ApiTransportException(exchange, problem, failure)
        : new ApiTimeoutException(exchange, limit, problem, failure);
  }

  private static @Nullable String word(IOException failure) {
    if (isInterrupt(failure)) {
      return "interrupted";
    }
    return isCancel(failure) ? "cancelled" : null;
  }

  static boolean isInterrupt(@Nullable Throwable failure) {
    return failure instanceof InterruptedIOException
        && !(failure instanceof SocketTimeoutException)
        && "interrupted".equals(failure.getMessage());
  }

  static boolean isCancel(@Nullable Throwable failure) {
    return failure != null && "Canceled".equals(failure.getMessage());
  }
}
