package dev.specfit.runtime.internal;

import dev.specfit.runtime.CallOptions;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all attempts of one call.
 *
 * @param calls makes OkHttp's calls
 * @param rules when another is made
 * @param budget what may be spent on that
 * @param keyHeader the header of the idempotency key; empty if there is none
 * @param key the idempotency key
 * @param attemptLimit how long one may take; zero for no limit, null for OkHttp's own
 * @param callLimit how long all may take; zero for no limit
 * @param streaming whether bodies are handed on as they come
 * @param hasBody whether a success has a body
 */
record CallPlan(
    Call.Factory calls,
    RetryRules rules,
    RetryBudget budget,
    String keyHeader,
    String key,
    @Nullable Duration attemptLimit,
    Duration callLimit,
    boolean streaming,
    boolean hasBody) {
  private static final Duration FOREVER = Duration.ofDays(36_500);

  /** The plan of a call. */
  static CallPlan of(
      Request request,
      OperationFacts facts,
      CallSettings settings,
      CallOptions options,
      Duration callLimit) {
    String header = facts.operation() == null ? "" : facts.operation().idempotency();
    String key = options.idempotencyKey();
    boolean repeatable = options.repeatable() || !header.isEmpty();
    return new CallPlan(
        facts.retrofit().callFactory(),
        RetryRules.of(
            options.retries(settings.retries()),
            request,
            repeatable,
            () -> ThreadLocalRandom.current().nextDouble()),
        settings.budget(),
        header,
        key == null ? UUID.randomUUID().toString() : key,
        facts.streaming() ? Duration.ZERO : options.attemptTimeout(),
        callLimit,
        facts.streaming(),
        facts.responseType() != Void.class);
  }

  /** The request as it is sent; a key that the caller set as a parameter stands. */
  Request request(Request request) {
    return keyHeader.isEmpty() || request.header(keyHeader) != null
        ? request
        : request.newBuilder().header(keyHeader, key).build();
  }

  /** What is left of the call's time. */
  Duration left(Duration took) {
    return callLimit.isZero() ? FOREVER : callLimit.minus(took);
  }
}
