package dev.specfit.runtime;

/**
 * Whether redirects are followed (RFC 9110, section 15.4). They aren't unless {@link
 * ApiClientBuilder#redirects} says so: a redirect of an API is a sign that something is wrong, and
 * an answer with status 302 is then an error like any other.
 *
 * <p>Where they are followed: 307 and 308 keep the method and the body, 303 makes a GET of anything
 * but a HEAD, 301 and 302 make a GET of a POST only. A body that can be read only once isn't sent
 * again; that, a redirect from https to http, to what isn't an http or https URL, or beyond the
 * number allowed is refused with {@link ApiRefusedException}. Immutable.
 */
public final class Redirects {
  private static final Redirects NONE = new Redirects(0, false);

  private final int max;
  private final boolean elsewhere;

  private Redirects(int max, boolean elsewhere) {
    this.max = max;
    this.elsewhere = elsewhere;
  }

  /** None is followed. */
  public static Redirects none() {
    return NONE;
  }

  /**
   * Those that stay at the origin (scheme, host and port) of the request are followed, others are
   * refused.
   *
   * @param max how many a request may meet, from 1
   */
  public static Redirects withinOrigin(int max) {
    return new Redirects(checked(max), false);
  }

  /**
   * All are followed. From another origin on, even if it leads back, a request carries no
   * credential, no cookie and none of the client's own headers: only {@code Accept} and its kin,
   * {@code User-Agent}, {@code Range} and what describes the body. Query parameters that hold a
   * credential are taken out of the URL. Mind that 307 and 308 hand the body itself on.
   *
   * @param max how many a request may meet, from 1
   */
  public static Redirects anywhere(int max) {
    return new Redirects(checked(max), true);
  }

  private static int checked(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("max must be at least 1: " + max);
    }
    return max;
  }

  /** How many a request may meet; 0 where none is followed. */
  public int max() {
    return max;
  }

  /** Whether those to another origin are followed. */
  public boolean leaveOrigin() {
    return elsewhere;
  }
}
