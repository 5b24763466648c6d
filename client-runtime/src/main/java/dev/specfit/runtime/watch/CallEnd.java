package dev.specfit.runtime.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param outcome in a word
 * @param status the status that came last, or 0 if none did
 * @param requestId the id that the server gave the request, or null
 * @param attempts how often the request was sent
 * @param took how long it all took, the delays too
 */
public record CallEnd(
    Outcome outcome, int status, @Nullable String requestId, int attempts, Duration took) {

  /** How calls end. More may come: give a switch a default. */
  public enum Outcome {
    /** A value. */
    SUCCESS,
    /** A status that isn't a success. */
    STATUS,
    /** A success status whose body says that the request failed. */
    FAILURE,
    /** A success whose body isn't what it should be. */
    UNDECODABLE,
    /** Time ran out. */
    TIMEOUT,
    /** No whole answer. */
    TRANSPORT,
    /** Cancelled, or its thread interrupted. */
    CANCELLED,
    /** The token endpoint gave no access token. */
    TOKEN,
    /** Refused before anything was sent. */
    REFUSED,
    /** Something else was thrown, by an interceptor for example. */
    ERROR
  }
}
