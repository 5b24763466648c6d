package dev.specfit.runtime;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When a request is sent again. Unless set otherwise:
 *
 * <ul>
 *   <li>a call is tried up to three times, two of them retries;
 *   <li>429 is always retried; 408, 500, 502, 503, 504 and I/O faults where the method is
 *       idempotent (RFC 9110, section 9.2.2), the call carries an idempotency key, or {@link
 *       CallOptions.Builder#repeatable} says so; a request that provably never left, whatever it
 *       is;
 *   <li>the delay is random between nothing and 100 ms (1 s after a 429), a bound that doubles each
 *       time up to 8 s; a {@code Retry-After} is waited for instead where it is longer;
 *   <li>a {@code Retry-After} of more than 60 s, or beyond the call's time limit, fails at once;
 *   <li>all calls of a client share a budget of 500 tokens. A retry costs 14, after a 429 only 5; a
 *       call that succeeds gives them back, and at least one.
 * </ul>
 *
 * <p>A body that can be read only once is never sent again. Immutable; as a {@link Fill} it copies
 * itself into another.
 */
public final class RetryPolicy implements Fill<RetryPolicy.Builder> {
  private static final RetryPolicy DEFAULTS = new RetryPolicy(new Builder());
  private static final RetryPolicy NONE = new RetryPolicy(new Builder().retries(0));

  private final int retries;
  private final Set<Integer> statuses;
  private final Duration baseDelay;
  private final Duration throttledDelay;
  private final Duration maxDelay;
  private final Duration maxRetryAfter;
  private final int budget;

  private RetryPolicy(Builder builder) {
    this.retries = builder.retries;
    this.statuses = builder.statuses;
    this.baseDelay = builder.baseDelay;
    this.throttledDelay = builder.throttledDelay;
    this.maxDelay = builder.maxDelay;
    this.maxRetryAfter = builder.maxRetryAfter;
    this.budget = builder.budget;
  }

  /** What holds unless something else is set. */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /** Nothing is sent twice. */
  public static RetryPolicy none() {
    return NONE;
  }

  /** The defaults with some of them changed. */
  public static RetryPolicy of(Fill<Builder> changes) {
    return Fill.fill(new Builder(), changes).build();
  }

  /** How often a request is sent again at most. */
  public int retries() {
    return retries;
  }

  /** The statuses retried where repeating does no harm; 429 is retried besides. */
  public Set<Integer> statuses() {
    return statuses;
  }

  /** The bound of the first delay. */
  public Duration baseDelay() {
    return baseDelay;
  }

  /** The bound of the first delay after a 429. */
  public Duration throttledDelay() {
    return throttledDelay;
  }

  /** The bound of any delay. */
  public Duration maxDelay() {
    return maxDelay;
  }

  /** The longest {@code Retry-After} that is waited for. */
  public Duration maxRetryAfter() {
    return maxRetryAfter;
  }

  /** The tokens that all calls of a client share. */
  public int budget() {
    return budget;
  }

  /** Copies this policy. */
  @Override
  public void into(Builder builder) {
    builder.retries = retries;
    builder.statuses = statuses;
    builder.baseDelay = baseDelay;
    builder.throttledDelay = throttledDelay;
    builder.maxDelay = maxDelay;
    builder.maxRetryAfter = maxRetryAfter;
    builder.budget = budget;
  }

  /** Builds a {@link RetryPolicy}; starts with the defaults. */
  public static final class Builder {
    private int retries = 2;
    private Set<Integer> statuses = Set.of(408, 500, 502, 503, 504);
    private Duration baseDelay = Duration.ofMillis(100);
    private Duration throttledDelay = Duration.ofSeconds(1);
    private Duration maxDelay = Duration.ofSeconds(8);
    private Duration maxRetryAfter = Duration.ofSeconds(60);
    private int budget = 500;

    private Builder() {}

    /** How often a request is sent again at most; 2 unless set, 0 for never. */
    public Builder retries(int retries) {
      this.retries = notNegative("retries", retries);
      return this;
    }

    /** The statuses retried where repeating does no harm, in place of 408, 500, 502, 503, 504. */
    public Builder statuses(int... statuses) {
      this.statuses = IntStream.of(statuses).boxed().collect(Collectors.toUnmodifiableSet());
      return this;
    }

    /** The bound of the first delay; 100 ms unless set. */
    public Builder baseDelay(Duration delay) {
      baseDelay = notNegative("baseDelay", delay);
      return this;
    }

    /** The bound of the first delay after a 429; 1 s unless set. */
    public Builder throttledDelay(Duration delay) {
      throttledDelay = notNegative("throttledDelay", delay);
      return this;
    }

    /** The bound of any delay; 8 s unless set. A {@code Retry-After} may be longer. */
    public Builder maxDelay(Duration delay) {
      maxDelay = notNegative("maxDelay", delay);
      return this;
    }

    /** The longest {@code Retry-After} that is waited for; 60 s unless set. */
    public Builder maxRetryAfter(Duration delay) {
      maxRetryAfter = notNegative("maxRetryAfter", delay);
      return this;
    }

    /**
     * The tokens that all calls of a client share, so that a server in trouble isn't sent several
     * times the load; 500 unless set. Read from the client's policy only, not from a call's own.
     */
    public Builder budget(int tokens) {
      budget = notNegative("budget", tokens);
      return this;
    }

    /** The policy. */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }

    private static int notNegative(String name, int value) {
      if (value < 0) {
        throw new IllegalArgumentException(name + " must not be negative: " + value);
      }
      return value;
    }

    private static Duration notNegative(String name, Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException(name + " must not be negative: " + value);
      }
      return value;
    }
  }
}
