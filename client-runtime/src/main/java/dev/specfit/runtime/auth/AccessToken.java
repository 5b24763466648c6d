package dev.specfit.runtime.auth;

import java.util.concurrent.TimeUnit;

/**
 * A token and how long it may be used, by a clock such as {@link System#nanoTime}. It is due before
 * it is over: 60 seconds, or half of its life if that is shorter.
 */
final class AccessToken {
  private static final long EARLY = TimeUnit.SECONDS.toNanos(60);
  private static final long POSTPONED = TimeUnit.SECONDS.toNanos(5);

  private final String value;
  private final boolean expires;
  private final long due;
  private final long over;

  private AccessToken(String value, boolean expires, long due, long over) {
    this.value = value;
    this.expires = expires;
    this.due = due;
    this.over = over;
  }

  /** A token that lives until the server rejects it. */
  static AccessToken lasting(String value) {
    return new AccessToken(value, false, 0, 0);
  }

  /** A token that lives so many seconds from some time on. */
  static AccessToken expiring(String value, long seconds, long from) {
    long life = TimeUnit.SECONDS.toNanos(Math.max(0, Math.min(seconds, Integer.MAX_VALUE)));
    long over = from + life;
    return new AccessToken(value, true, over - Math.min(EARLY, life / 2), over);
  }

  /** The same token, to be used for some seconds more since there is no other. */
  AccessToken postponed(long now) {
    return new AccessToken(value, expires, now + POSTPONED, over);
  }

  String value() {
    return value;
  }

  /** Whether another should take its place. */
  boolean isDue(long now) {
    return expires && (now - due >= 0 || isOver(now));
  }

  /** Whether it is worth nothing any more. */
  boolean isOver(long now) {
    return expires && now - over >= 0;
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "AccessToken[***]";
  }
}
