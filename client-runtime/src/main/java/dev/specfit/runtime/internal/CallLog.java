package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.watch.CallEnd;
import dev.specfit.runtime.watch.WatchedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What one call tried, for its exception and for those who watch. */
final class CallLog {
  private static final Headers NO_HEADERS = new Headers.Builder().build();

  private final Request request;
  private final Watchers watchers;
  private final WatchedCall watched;
  private final long began = System.nanoTime();
  private final AtomicBoolean finished = new AtomicBoolean();
  private final Object lock = new Object();
  private final List<ApiAttempt> tried = new ArrayList<>();
  private int status;
  private Headers headers = NO_HEADERS;
  private String note = "";

  CallLog(Request request, @Nullable ApiOperation operation, Watchers watchers) {
    this.request = request;
    this.watchers = watchers;
    this.watched =
        new WatchedCall(
            operation == null ? "unknown" : operation.id(),
            request.method(),
            operation == null ? "(path unknown)" : operation.path(),
            request.url().host(),
            request.url().port());
  }

  Request request() {
    return request;
  }

  String operationId() {
    return watched.operation();
  }

  @Nullable DriftWatch drift() {
    return watchers.drift();
  }

  Duration took() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  void started() {
    watchers.started(watched);
  }

  void attempting(int number) {
    synchronized (lock) {
      status = 0;
      headers = NO_HEADERS;
    }
    watchers.attempting(watched, number);
  }

  /** A status line came. */
  void answered(int code, Headers received) {
    synchronized (lock) {
      status = code;
      headers = received;
    }
  }

  /**
   * An attempt is over.
   *
   * @param sent whether it counts as one; not where it failed for want of a token
   * @param why why there is no other, where that isn't plain; else empty
   */
  void attempted(ApiAttempt attempt, boolean sent, String why) {
    Headers received;
    synchronized (lock) {
      if (sent) {
        tried.add(attempt);
      }
      note = why;
      received = headers;
    }
    watchers.attempted(watched, attempt, received::get);
    if (attempt.delay() != null) {
      String fault = attempt.fault();
      String reason = fault == null ? String.valueOf(attempt.status()) : fault;
      watchers.retrying(watched, reason, attempt.delay());
    }
  }

  /** The call is over; only the first word counts. */
  void finished(CallEnd.Outcome outcome) {
    if (!finished.getAndSet(true)) {
      ApiExchange end = exchange(null, null);
      watchers.finished(
          watched, new CallEnd(outcome, end.status(), end.requestId(), end.attempts(), took()));
    }
  }

  /** What happened, for an exception. */
  ApiExchange exchange(@Nullable Object error, @Nullable String rawBody) {
    synchronized (lock) {
      return new ApiExchange(
          watched.method(),
          watched.urlTemplate(),
          watched.operation(),
          status,
          headers,
          error,
          rawBody,
          List.copyOf(tried));
    }
  }

  /** A sentence's first half, and why it ends here. */
  String with(String problem) {
    synchronized (lock) {
      String more = note.isEmpty() ? "" : ", and " + note;
      return problem + more + (tried.size() > 1 ? ", after " + tried.size() + " attempts" : "");
    }
  }
}
