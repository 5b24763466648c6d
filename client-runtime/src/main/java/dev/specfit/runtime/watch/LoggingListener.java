package dev.specfit.runtime.watch;

import dev.specfit.runtime.ApiAttempt;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes calls to SLF4J (which the application has to bring): how they ended at {@code INFO}, or
 * {@code WARN} where that was no success; retries at {@code INFO}; attempts at {@code DEBUG}, with
 * those response headers that it may show. Everything else stays out: URLs, queries, bodies, the
 * headers of requests.
 */
public final class LoggingListener implements CallListener {
  private static final String NAME = "dev.specfit.calls";
  private static final int LONGEST = 200;

  private static final List<String> HARMLESS =
      List.of(
          "content-length",
          "content-type",
          "date",
          "retry-after",
          "retry-after-ms",
          "x-request-id",
          "request-id",
          "x-correlation-id",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset");

  private static final Set<String> NEVER =
      Set.of(
          "authorization",
          "proxy-authorization",
          "authentication-info",
          "proxy-authentication-info",
          "www-authenticate",
          "proxy-authenticate",
          "cookie",
          "set-cookie");

  private final Logger logger;
  private final List<String> shown;

  private LoggingListener(Logger logger, List<String> shown) {
    this.logger = logger;
    this.shown = shown;
  }

  /** To the logger {@code dev.specfit.calls}, showing response headers that hold no secrets. */
  public static LoggingListener create() {
    return to(LoggerFactory.getLogger(NAME));
  }

  /** To another logger. */
  public static LoggingListener to(Logger logger) {
    return new LoggingListener(logger, HARMLESS);
  }

  /**
   * The same with these response headers in place of those shown.
   *
   * @throws IllegalArgumentException if one of them holds credentials, as {@code Set-Cookie} does
   */
  public LoggingListener showing(String... headers) {
    List<String> names = Arrays.stream(headers).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (String name : names) {
      if (NEVER.contains(name)) {
        throw new IllegalArgumentException("`" + name + "` is never logged");
      }
    }
    return new LoggingListener(logger, names);
  }

  @Override
  public void attempted(WatchedCall call, ApiAttempt attempt, ResponseHeaders headers) {
    if (logger.isDebugEnabled()) {
      logger.debug(
          "{}: attempt {}: {} in {} ms, {} bytes sent, {} received{}",
          call,
          attempt.number(),
          attempt.fault() == null ? String.valueOf(attempt.status()) : attempt.fault(),
          attempt.took().toMillis(),
          attempt.requestBytes(),
          attempt.responseBytes(),
          text(headers));
    }
  }

  @Override
  public void retrying(WatchedCall call, String reason, Duration delay) {
    logger.info("{}: {}, trying again in {} ms", call, reason, delay.toMillis());
  }

  @Override
  public void finished(WatchedCall call, CallEnd end) {
    boolean well = end.outcome() == CallEnd.Outcome.SUCCESS;
    logger
        .atLevel(well ? Level.INFO : Level.WARN)
        .log(
            "{}: {} {} in {} ms, attempts: {}, request id: {}",
            call,
            end.outcome(),
            end.status(),
            end.took().toMillis(),
            end.attempts(),
            end.requestId() == null ? "none" : printable(end.requestId()));
  }

  private String text(ResponseHeaders headers) {
    StringBuilder text = new StringBuilder();
    for (String name : shown) {
      String value = headers.get(name);
      if (value != null) {
        text.append(", ").append(name).append(": ").append(printable(value));
      }
    }
    return text.toString();
  }

  /** A server's text, unable to forge a line of the log. */
  private static String printable(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return cut.replaceAll("[^ -~]", "?");
  }
}
