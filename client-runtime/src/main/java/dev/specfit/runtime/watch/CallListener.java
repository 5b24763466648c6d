package dev.specfit.runtime.watch;

import dev.specfit.runtime.ApiAttempt;
import java.time.Duration;

/**
 * Hears of the calls of a client: what was called, how it went, how long it took, how much was
 * sent. Never a credential, a parameter's value or a body. Methods run on the thread that does the
 * work, so they must be quick and thread-safe; what they throw is ignored. Each call is told as
 * {@link #started}, then for each attempt {@link #attempting} and {@link #attempted}, {@link
 * #retrying} between two of them, and {@link #finished}. The pages of a walk are calls of their
 * own.
 */
public interface CallListener {
  /** A call begins; one object for all that is told of it. */
  default void started(WatchedCall call) {}

  /**
   * A request is about to be sent.
   *
   * @param number from 1
   */
  default void attempting(WatchedCall call, int number) {}

  /** An attempt is over. */
  default void attempted(WatchedCall call, ApiAttempt attempt, ResponseHeaders headers) {}

  /**
   * Another attempt will be made.
   *
   * @param reason why the last one wasn't enough: a status such as {@code 503}, or a fault such as
   *     {@code ConnectException}
   * @param delay how long the call waits before
   */
  default void retrying(WatchedCall call, String reason, Duration delay) {}

  /** A call is over. Where its body is handed on as it comes, that is when it began to come. */
  default void finished(WatchedCall call, CallEnd end) {}
}
