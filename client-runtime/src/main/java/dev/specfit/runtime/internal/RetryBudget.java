package dev.specfit.runtime.internal;

/** What a client may still spend on retries, so that a server in trouble isn't sent more of it. */
public final class RetryBudget {
  private final int capacity;
  private int tokens;

  /** Full at first. */
  public RetryBudget(int capacity) {
    this.capacity = capacity;
    this.tokens = capacity;
  }

  /** Takes the price, or nothing where it isn't there. */
  synchronized boolean spend(int price) {
    if (tokens < price) {
      return false;
    }
    tokens -= price;
    return true;
  }

  synchronized void giveBack(int amount) {
    tokens = Math.min(capacity, tokens + amount);
  }
}
