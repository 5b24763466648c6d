package dev.specfit.runtime.internal;

/**
 * What calls take from the client they belong to.
 *
 * @param validateRequests whether requests are checked against the document's rules
 * @param pageLimit after how many pages a walk gives up
 */
public record CallSettings(boolean validateRequests, int pageLimit) {
  /** The page limit unless set. */
  public static final int PAGE_LIMIT = 10_000;

  /** The defaults. */
  public static final CallSettings DEFAULT = new CallSettings(false, PAGE_LIMIT);
}
