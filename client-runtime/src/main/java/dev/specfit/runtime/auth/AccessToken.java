package dev.specfit.runtime.auth;

import java.util.concurrent.TimeUnit;

/** A token and how long it may be used. */
final class AccessToken {
  private static final long EARLY_SECONDS = 60;

  private final String value;
  private final long usableUntil;
  private final boolean expires;

  private AccessToken(String value, boolean expires, long usableUntil) {
    this.value = value;
    this.expires = expires;
    this.usableUntil = usableUntil;
  }

  /** A token that lives until the server rejects it. */
  static AccessToken lasting(String value) {
    return new AccessToken(value, false, 0);
  }

  /** A token that lives so many seconds from now. */
  static AccessToken expiring(String value, long seconds) {
    long life = Math.max(0, Math.min(seconds, Integer.MAX_VALUE));
    long usable = life - Math.min(EARLY_SECONDS, life / 2);
    return new AccessToken(value, true, System.nanoTime() + TimeUnit.SECONDS.toNanos(usable));
  }

  String value() {
    return value;
  }

  boolean isFresh() {
    return !expires || System.nanoTime() - usableUntil < 0;
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "AccessToken[***]";
  }
}
