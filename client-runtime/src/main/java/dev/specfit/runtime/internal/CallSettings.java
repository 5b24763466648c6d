package dev.specfit.runtime.internal;

import dev.specfit.runtime.RetryPolicy;
import java.time.Duration;

/**
 * What calls take from the client they belong to.
 *
 * @param validateRequests whether requests are checked against the document's rules
 * @param pageLimit after how many pages a walk gives up
 * @param retries when a request is sent again
 * @param budget what all calls together may spend on that
 * @param callTimeout how long a call may take; zero for no limit
 * @param watchers those who hear of calls
 */
public record CallSettings(
    boolean validateRequests,
    int pageLimit,
    RetryPolicy retries,
    RetryBudget budget,
    Duration callTimeout,
    Watchers watchers) {
  /** The page limit unless set. */
  public static final int PAGE_LIMIT = 10_000;

  /** How long a call may take unless set. */
  public static final Duration CALL_TIMEOUT = Duration.ofMinutes(2);

  /** The defaults, with a budget of their own. */
  public static CallSettings defaults() {
    RetryPolicy retries = RetryPolicy.defaults();
    return new CallSettings(
        false, PAGE_LIMIT, retries, new RetryBudget(retries.budget()), CALL_TIMEOUT, Watchers.NONE);
  }
}
