package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.CallOptions;
import dev.specfit.runtime.Fill;
import dev.specfit.runtime.watch.CallEnd;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * A call that owns its attempts: Retrofit's call only makes the request, and is itself never sent.
 *
 * @param <T> what comes back
 */
public final class OperationCall<T extends @Nullable Object> implements ApiCall<T> {
  private final Call<?> template;
  private final Outcome<T> outcome;
  private final CallSettings settings;
  private final CallOptions options;
  private final Timeout timeout = new Timeout();
  private final Object lock = new Object();
  private @Nullable Attempts attempts;
  private boolean executed;
  private boolean canceled;

  private OperationCall(
      Call<?> template, Outcome<T> outcome, CallSettings settings, CallOptions options) {
    this.template = template;
    this.outcome = outcome;
    this.settings = settings;
    this.options = options;
    Duration limit = options.callTimeout();
    timeout.timeout(
        (limit == null ? settings.callTimeout() : limit).toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * A call of an operation.
   *
   * @param call Retrofit's, which makes the request
   */
  public static <T extends @Nullable Object> OperationCall<T> create(
      Call<?> call, OperationFacts facts, CallSettings settings) {
    return new OperationCall<>(call, new Outcome<>(facts), settings, CallOptions.none());
  }

  /** The same call with bodies read otherwise. */
  <R extends @Nullable Object> OperationCall<R> reading(Function<OperationFacts, BodyReader> by) {
    return new OperationCall<>(template, outcome.reading(by), settings, options);
  }

  @Override
  public OperationCall<T> with(Fill<CallOptions.Builder> changes) {
    return new OperationCall<>(template.clone(), outcome, settings, options.with(changes));
  }

  int pageLimit() {
    return settings.pageLimit();
  }

  CallOptions options() {
    return options;
  }

  ApiExchange exchange() {
    return new CallLog(template.request(), outcome.operation(), Watchers.NONE).exchange(null, null);
  }

  @Override
  public T get() {
    return answer().body();
  }

  /** The answer to a success, for those who need its headers too. */
  Answer<T> answer() {
    Begun begun = begin();
    try {
      return answer(begun, run(begun));
    } catch (IOException | RuntimeException e) {
      throw ended(begun, e);
    }
  }

  @Override
  public CompletableFuture<T> toFuture() {
    return later(Answer::body);
  }

  /** As {@link #answer}, in the background. */
  CompletableFuture<Answer<T>> answerLater() {
    return later(Function.identity());
  }

  private <V extends @Nullable Object> CompletableFuture<V> later(Function<Answer<T>, V> taken) {
    CallFuture<V> future = new CallFuture<>(this::cancel);
    Begun begun;
    try {
      begun = begin();
    } catch (RuntimeException e) {
      future.fail(e);
      return future;
    }
    run(
        begun,
        new Ending<>() {
          @Override
          public void response(Response<T> response) {
            try {
              Answer<T> answer = answer(begun, response);
              if (!future.answer(taken.apply(answer)) && answer.body() instanceof Closeable) {
                cancel();
              }
            } catch (RuntimeException e) {
              future.fail(ended(begun, e));
            }
          }

          @Override
          public void failure(Exception failure) {
            future.fail(ended(begun, failure));
          }
        });
    return future;
  }

  @SuppressWarnings("NullAway") // an operation without a body has null for its value
  private Answer<T> answer(Begun begun, Response<T> response) {
    Answer<T> answer = new Answer<>(outcome.value(begun.log(), response), response.headers());
    begun.log().finished(CallEnd.Outcome.SUCCESS);
    return answer;
  }

  private RuntimeException ended(Begun begun, Exception e) {
    RuntimeException failure = outcome.failure(begun.log(), e);
    begun.log().finished(Ends.of(failure));
    return failure;
  }

  @Override
  public Response<T> execute() throws IOException {
    Begun begun = begin();
    try {
      Response<T> response = run(begun);
      begun.log().finished(Ends.of(response));
      return response;
    } catch (IOException | RuntimeException e) {
      begun.log().finished(Ends.of(outcome.failure(begun.log(), e)));
      throw e;
    }
  }

  @Override
  public void enqueue(Callback<T> callback) {
    Begun begun;
    try {
      begun = begin();
    } catch (IllegalStateException e) {
      throw e;
    } catch (RuntimeException e) {
      callback.onFailure(this, e);
      return;
    }
    run(
        begun,
        new Ending<>() {
          @Override
          public void response(Response<T> response) {
            begun.log().finished(Ends.of(response));
            callback.onResponse(OperationCall.this, response);
          }

          @Override
          public void failure(Exception failure) {
            begun.log().finished(Ends.of(outcome.failure(begun.log(), failure)));
            callback.onFailure(OperationCall.this, failure);
          }
        });
  }

  /** A call on its way. */
  private record Begun(CallLog log, Attempts attempts, Duration limit) {}

  /** How a call in the background ends. */
  private interface Ending<T extends @Nullable Object> {
    void response(Response<T> response);

    void failure(Exception failure);
  }

  private Response<T> run(Begun begun) throws IOException {
    Attempts running = begun.attempts();
    Alarm alarm = Alarm.after(begun.limit(), running::expire);
    try {
      return Interruption.guard(
          running::cancel,
          () -> outcome.decode(begun.log(), SyncAttempts.run(running), running::cancel));
    } finally {
      alarm.close();
    }
  }

  private void run(Begun begun, Ending<T> ending) {
    Attempts running = begun.attempts();
    Alarm alarm = Alarm.after(begun.limit(), running::expire);
    AsyncAttempts.run(
        running,
        new AsyncAttempts.End() {
          @Override
          public void answered(Response<ResponseBody> response) {
            alarm.close();
            Response<T> decoded;
            try {
              decoded = outcome.decode(begun.log(), response, running::cancel);
            } catch (IOException | RuntimeException e) {
              ending.failure(e);
              return;
            }
            ending.response(decoded);
          }

          @Override
          public void failed(Exception failure) {
            alarm.close();
            ending.failure(failure);
          }
        });
  }

  private Begun begin() {
    CallLog log = new CallLog(template.request(), outcome.operation(), settings.watchers());
    synchronized (lock) {
      if (executed) {
        throw new IllegalStateException("a call is used once; clone() gives another");
      }
    }
    log.started();
    try {
      outcome.refuse(log, settings);
    } catch (RuntimeException e) {
      log.finished(Ends.of(e));
      throw e;
    }
    CallPlan plan = CallPlan.of(log.request(), outcome.facts(), settings, options, limit());
    Attempts next = new Attempts(plan, log);
    synchronized (lock) {
      executed = true;
      attempts = next;
      if (canceled) {
        next.cancel();
      }
    }
    return new Begun(log, next, plan.callLimit());
  }

  /** What {@link #timeout} is set to. */
  private Duration limit() {
    Duration limit = Duration.ofNanos(timeout.timeoutNanos());
    if (!timeout.hasDeadline()) {
      return limit;
    }
    Duration left = Duration.ofNanos(Math.max(1, timeout.deadlineNanoTime() - System.nanoTime()));
    return limit.isZero() || left.compareTo(limit) < 0 ? left : limit;
  }

  @Override
  public boolean isExecuted() {
    synchronized (lock) {
      return executed;
    }
  }

  @Override
  public void cancel() {
    Attempts running;
    synchronized (lock) {
      canceled = true;
      running = attempts;
    }
    if (running != null) {
      running.cancel();
    }
  }

  @Override
  public boolean isCanceled() {
    synchronized (lock) {
      return canceled || (attempts != null && attempts.isStopped());
    }
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod") // a call is new, not a copy
  public OperationCall<T> clone() {
    return new OperationCall<>(template.clone(), outcome, settings, options);
  }

  @Override
  public Request request() {
    return template.request();
  }

  @Override
  public Timeout timeout() {
    return timeout;
  }

  /**
   * A success.
   *
   * @param body the value
   * @param headers the response's headers
   */
  record Answer<T extends @Nullable Object>(T body, Headers headers) {}
}
