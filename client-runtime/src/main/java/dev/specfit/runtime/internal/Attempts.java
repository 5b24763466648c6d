package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiTimeoutException.Limit;
import dev.specfit.runtime.internal.RetryRules.Failed;
import dev.specfit.runtime.internal.RetryRules.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call: starts each, judges what comes of it, and ends all of them when the
 * call is cancelled or its time is up. Waiting between two is for those who run it.
 */
final class Attempts {
  private final CallPlan plan;
  private final CallLog log;
  private final Object lock = new Object();
  private @Nullable Attempt current;
  private @Nullable Pause pause;
  private @Nullable Runnable onStop;
  private @Nullable IOException stopped;
  private int number;
  private int spent;

  Attempts(CallPlan plan, CallLog log) {
    this.plan = plan;
    this.log = log;
  }

  /** What came of an attempt: a response, or a pause before the next. */
  record Step(retrofit2.@Nullable Response<ResponseBody> response, @Nullable Pause pause) {}

  /**
   * The next attempt, unstarted.
   *
   * @throws IOException if the call was stopped
   */
  Attempt next() throws IOException {
    Request request = plan.request(log.request());
    Attempt attempt;
    synchronized (lock) {
      throwIfStopped(null);
      attempt = Attempt.of(plan.calls(), request, ++number, plan.attemptLimit());
      current = attempt;
      pause = null;
    }
    log.attempting(attempt.number());
    return attempt;
  }

  /** Has the status line of an attempt. */
  Step answered(Attempt attempt, Response response) throws IOException {
    log.answered(response.code(), response.headers());
    if (response.isSuccessful()) {
      return succeeded(attempt, response);
    }
    Duration wait = RetryAfter.of(response.headers(), Instant.now());
    Verdict verdict = judge(new Failed(attempt.number(), response.code(), false, wait));
    if (verdict.delay() != null) {
      response.close();
      return again(attempt, response.code(), null, verdict);
    }
    ResponseBody body = Answers.asFarAsItCame(response.body());
    tell(attempt, response.code(), null, verdict);
    throwIfStopped(null);
    return new Step(Answers.error(response, body), null);
  }

  private Step succeeded(Attempt attempt, Response response) throws IOException {
    ResponseBody body = response.body();
    if (response.code() == 204 || response.code() == 205 || !plan.hasBody()) {
      body.close();
      body = null;
    } else if (!plan.streaming()) {
      try {
        body = Answers.whole(body);
      } catch (IOException e) {
        return failed(attempt, response.code(), e);
      }
    }
    plan.budget().giveBack(Math.max(1, spent));
    tell(attempt, response.code(), null, Verdict.END);
    return new Step(Answers.success(response, body), null);
  }

  /** Has the failure of an attempt, before its status line. */
  Step failed(Attempt attempt, IOException failure) throws IOException {
    return failed(attempt, 0, failure);
  }

  private Step failed(Attempt attempt, int status, IOException failure) throws IOException {
    Verdict verdict =
        isStopped() || !Attempt.isPassing(failure)
            ? Verdict.END
            : judge(new Failed(attempt.number(), 0, attempt.unsent(failure), null));
    if (verdict.delay() != null) {
      return again(attempt, status, failure, verdict);
    }
    tell(attempt, status, failure, verdict);
    throwIfStopped(failure);
    throw attempt.named(failure);
  }

  private void tell(Attempt attempt, int status, @Nullable IOException failure, Verdict verdict) {
    if (attempt.end()) {
      boolean sent = !(failure instanceof Stop);
      log.attempted(attempt.ended(status, failure, verdict.delay()), sent, verdict.why());
    }
  }

  private Verdict judge(Failed failed) {
    Verdict verdict = plan.rules().after(failed, plan.left(log.took()), plan.budget());
    spent = verdict.price();
    return verdict;
  }

  private Step again(Attempt attempt, int status, @Nullable IOException failure, Verdict verdict)
      throws IOException {
    tell(attempt, status, failure, verdict);
    Pause next = new Pause(verdict.pause());
    synchronized (lock) {
      throwIfStopped(failure);
      current = null;
      pause = next;
    }
    return new Step(null, next);
  }

  /** Runs this when the call is stopped, at once if it was. */
  void onStop(Runnable action) {
    synchronized (lock) {
      if (stopped == null) {
        onStop = action;
        return;
      }
    }
    action.run();
  }

  /** Nothing is left to stop. */
  void over() {
    synchronized (lock) {
      onStop = null;
    }
  }

  void cancel() {
    stop(new IOException("Canceled"));
  }

  void expire() {
    stop(new TimeLimit(Limit.CALL, null));
  }

  /** Ends what goes on, and lets nothing begin. */
  private void stop(IOException reason) {
    Attempt running;
    Pause waiting;
    Runnable action;
    synchronized (lock) {
      if (stopped == null) {
        stopped = reason;
      }
      running = current;
      waiting = pause;
      action = onStop;
      onStop = null;
    }
    if (running != null) {
      running.cancel();
    }
    if (waiting != null) {
      waiting.end();
    }
    if (action != null) {
      action.run();
    }
  }

  boolean isStopped() {
    synchronized (lock) {
      return stopped != null;
    }
  }

  /** Why the call was stopped, or this failure if it wasn't. */
  void throwIfStopped(@Nullable IOException failure) throws IOException {
    synchronized (lock) {
      if (stopped != null) {
        if (failure != null && stopped.getCause() == null) {
          stopped.initCause(failure);
        }
        throw stopped;
      }
    }
  }

  /** Tells the end of an attempt that nobody waits for any longer, and why. */
  IOException abandoned() {
    Attempt left;
    IOException why;
    synchronized (lock) {
      left = current;
      why = stopped == null ? new IOException("Canceled") : stopped;
    }
    if (left != null) {
      tell(left, 0, why, Verdict.END);
    }
    return why;
  }
}
