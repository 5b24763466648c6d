package dev.specfit.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call, when it is over.
 *
 * @param number from 1
 * @param status the status that came, or 0 if none did
 * @param fault what went wrong on the way, such as {@code ConnectException}; null where the answer
 *     came whole
 * @param took how long it took
 * @param requestBytes how much of a body was sent; 0 where there is none
 * @param responseBytes how much of a body came, as it was on the wire; 0 where it is handed on to
 *     the caller as it comes
 * @param delay how long the call waits before the next attempt; null where there is none
 */
public record ApiAttempt(
    int number,
    int status,
    @Nullable String fault,
    Duration took,
    long requestBytes,
    long responseBytes,
    @Nullable Duration delay) {}
