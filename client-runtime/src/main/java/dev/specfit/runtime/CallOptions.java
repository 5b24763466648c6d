package dev.specfit.runtime;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one call does otherwise than its client. What isn't set is as the client has it. Immutable;
 * as a {@link Fill} it copies itself into another.
 */
public final class CallOptions implements Fill<CallOptions.Builder> {
  private static final CallOptions NONE = new CallOptions(new Builder());

  private final @Nullable Fill<RetryPolicy.Builder> retries;
  private final @Nullable Duration attemptTimeout;
  private final @Nullable Duration callTimeout;
  private final @Nullable String idempotencyKey;
  private final boolean repeatable;

  private CallOptions(Builder builder) {
    this.retries = builder.retries;
    this.attemptTimeout = builder.attemptTimeout;
    this.callTimeout = builder.callTimeout;
    this.idempotencyKey = builder.idempotencyKey;
    this.repeatable = builder.repeatable;
  }

  /** Nothing set. */
  public static CallOptions none() {
    return NONE;
  }

  /** Some options. */
  public static CallOptions of(Fill<Builder> options) {
    return Fill.fill(new Builder(), options).build();
  }

  /** These with some of them changed. */
  public CallOptions with(Fill<Builder> changes) {
    return Fill.fill(Fill.fill(new Builder(), this), changes).build();
  }

  /** The same for another call, which needs a key of its own. */
  public CallOptions withoutKey() {
    return idempotencyKey == null ? this : with(builder -> builder.idempotencyKey = null);
  }

  /** The policy of this call, made from the client's. */
  public RetryPolicy retries(RetryPolicy ofClient) {
    return retries == null ? ofClient : RetryPolicy.of(retries);
  }

  /** The limit of one attempt, or null where the client's holds. */
  public @Nullable Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** The limit of the call, or null where the client's holds. */
  public @Nullable Duration callTimeout() {
    return callTimeout;
  }

  /** The idempotency key, or null where one is made up. */
  public @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  /** Whether repeating does no harm. */
  public boolean repeatable() {
    return repeatable;
  }

  /** Copies these options. */
  @Override
  public void into(Builder builder) {
    builder.retries = retries;
    builder.attemptTimeout = attemptTimeout;
    builder.callTimeout = callTimeout;
    builder.idempotencyKey = idempotencyKey;
    builder.repeatable = repeatable;
  }

  /** Builds {@link CallOptions}. */
  public static final class Builder {
    private @Nullable Fill<RetryPolicy.Builder> retries;
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration callTimeout;
    private @Nullable String idempotencyKey;
    private boolean repeatable;

    private Builder() {}

    /** The retries of this call: a finished {@link RetryPolicy}, or the defaults changed. */
    public Builder retries(Fill<RetryPolicy.Builder> policy) {
      retries = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /** How long one attempt may take as a whole; zero for no limit. */
    public Builder attemptTimeout(Duration timeout) {
      attemptTimeout = notNegative("attemptTimeout", timeout);
      return this;
    }

    /** How long the call may take, all attempts and the delays between them; zero for no limit. */
    public Builder callTimeout(Duration timeout) {
      callTimeout = notNegative("callTimeout", timeout);
      return this;
    }

    /**
     * The value of the header that the document names for idempotency keys, in place of a random
     * one; give your own where a repetition may come from another process. Nothing is sent where
     * the document names no header. The pages of a walk after the first have keys of their own.
     */
    public Builder idempotencyKey(String key) {
      idempotencyKey = Objects.requireNonNull(key, "key");
      return this;
    }

    /** Says that repeating this request does no harm, whatever its method. */
    public Builder repeatable(boolean repeatable) {
      this.repeatable = repeatable;
      return this;
    }

    /** The options. */
    public CallOptions build() {
      return new CallOptions(this);
    }

    private static Duration notNegative(String name, Duration value) {
      if (value.isNegative()) {
        throw new IllegalArgumentException(name + " must not be negative: " + value);
      }
      return value;
    }
  }
}
