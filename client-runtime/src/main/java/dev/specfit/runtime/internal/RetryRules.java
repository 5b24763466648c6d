package dev.specfit.runtime.internal;

import dev.specfit.runtime.RetryPolicy;
import java.time.Duration;
import java.util.Set;
import java.util.function.DoubleSupplier;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is tried once more, and after what delay.
 *
 * @param policy what the call's retries are
 * @param repeatable whether repeating the request does no harm
 * @param resendable whether its body can be sent again
 * @param random from 0 to 1
 */
record RetryRules(
    RetryPolicy policy, boolean repeatable, boolean resendable, DoubleSupplier random) {
  private static final Set<String> IDEMPOTENT =
      Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int PRICE = 14;
  private static final int PRICE_THROTTLED = 5;

  static RetryRules of(
      RetryPolicy policy, Request request, boolean repeatable, DoubleSupplier random) {
    RequestBody body = request.body();
    boolean resendable = body == null || !(body.isOneShot() || body.isDuplex());
    return new RetryRules(
        policy, repeatable || IDEMPOTENT.contains(request.method()), resendable, random);
  }

  /**
   * What came of an attempt that wasn't a success.
   *
   * @param number the attempt's, from 1
   * @param status the status, or 0
   * @param unsent whether it is sure that nothing was sent
   * @param retryAfter how long the server asks to wait, or null
   */
  record Failed(int number, int status, boolean unsent, @Nullable Duration retryAfter) {}

  /**
   * What to do.
   *
   * @param delay how long to wait before the next attempt; null if there is none
   * @param why why there is none, where that isn't plain; else empty
   * @param price what it cost
   */
  record Verdict(@Nullable Duration delay, String why, int price) {
    static final Verdict END = new Verdict(null, "", 0);

    /** How long to wait; nothing where there is no other attempt. */
    Duration pause() {
      return delay == null ? Duration.ZERO : delay;
    }

    static Verdict end(String why) {
      return new Verdict(null, why, 0);
    }
  }

  /**
   * Decides.
   *
   * @param left what is left of the call's time
   */
  Verdict after(Failed failed, Duration left, RetryBudget budget) {
    if (failed.number() > policy.retries() || !resendable || !deserves(failed)) {
      return Verdict.END;
    }
    boolean throttled = failed.status() == TOO_MANY_REQUESTS;
    Duration delay = backOff(failed.number(), throttled);
    Duration asked = failed.retryAfter();
    if (asked != null && asked.compareTo(delay) > 0) {
      String wait = "it asks to wait " + Durations.text(asked);
      if (asked.compareTo(policy.maxRetryAfter()) > 0) {
        return Verdict.end(
            wait + ", longer than the " + Durations.text(policy.maxRetryAfter()) + " allowed");
      } else if (asked.compareTo(left) >= 0) {
        return Verdict.end(wait + ", longer than the call may take");
      }
      delay = asked;
    }
    if (delay.compareTo(left) >= 0) {
      return Verdict.end("the call has no time left to try again");
    }
    int price = throttled ? PRICE_THROTTLED : PRICE;
    return budget.spend(price)
        ? new Verdict(delay, "", price)
        : Verdict.end("the client's budget for retries is spent");
  }

  private boolean deserves(Failed failed) {
    if (failed.status() == TOO_MANY_REQUESTS || failed.unsent()) {
      return true;
    }
    return repeatable && (failed.status() == 0 || policy.statuses().contains(failed.status()));
  }

  /** Full jitter: anything up to a bound that doubles. */
  private Duration backOff(int number, boolean throttled) {
    long base = (throttled ? policy.throttledDelay() : policy.baseDelay()).toNanos();
    double bound = Math.min((double) policy.maxDelay().toNanos(), base * Math.pow(2, number - 1.0));
    return Duration.ofNanos((long) (bound * random.getAsDouble()));
  }
}
