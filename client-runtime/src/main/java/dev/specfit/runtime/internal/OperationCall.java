package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.InvalidRequestException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.Request;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * A call that owns its attempts: each is a clone of Retrofit's call, which is itself never sent.
 *
 * @param <T> what comes back
 */
public final class OperationCall<T extends @Nullable Object> implements ApiCall<T> {
  private final Call<?> template;
  private final Outcome<T> outcome;
  private final CallSettings settings;
  private final Object lock = new Object();
  private @Nullable Call<?> attempt;
  private boolean executed;
  private boolean canceled;

  private OperationCall(Call<?> template, Outcome<T> outcome, CallSettings settings) {
    this.template = template;
    this.outcome = outcome;
    this.settings = settings;
  }

  /**
   * A call of an operation.
   *
   * @param call Retrofit's, of an undecoded body, so that what can't be decoded keeps its status
   */
  public static <T extends @Nullable Object> OperationCall<T> create(
      Call<?> call, OperationFacts facts, CallSettings settings) {
    return new OperationCall<>(call, new Outcome<>(facts), settings);
  }

  /** The same call with bodies read otherwise. */
  <R extends @Nullable Object> OperationCall<R> reading(Function<OperationFacts, BodyReader> by) {
    return new OperationCall<>(template, outcome.reading(by), settings);
  }

  int pageLimit() {
    return settings.pageLimit();
  }

  ApiExchange exchange() {
    return outcome.exchange(template.request(), 1);
  }

  @Override
  public T get() {
    return answer().body();
  }

  /** The answer to a success, for those who need its headers too. */
  @SuppressWarnings("NullAway") // an operation without a body has null for its value
  Answer<T> answer() {
    Response<T> response;
    try {
      response = execute();
    } catch (IOException | RuntimeException e) {
      throw outcome.failure(template.request(), e);
    }
    return new Answer<>(outcome.value(template.request(), response), response.headers());
  }

  @Override
  public CompletableFuture<T> toFuture() {
    CallFuture<T> future = new CallFuture<>(this);
    enqueue(
        new Callback<T>() {
          @Override
          public void onResponse(Call<T> call, Response<T> response) {
            try {
              future.complete(outcome.value(template.request(), response));
            } catch (RuntimeException e) {
              future.completeExceptionally(e);
            }
          }

          @Override
          public void onFailure(Call<T> call, Throwable failure) {
            future.completeExceptionally(outcome.failure(template.request(), failure));
          }
        });
    return future;
  }

  @Override
  public Response<T> execute() throws IOException {
    Call<?> started = start();
    return Interruption.guard(
        started::cancel,
        () -> outcome.decode(template.request(), started.execute(), started::cancel));
  }

  @Override
  public void enqueue(Callback<T> callback) {
    Call<?> started;
    try {
      started = start();
    } catch (InvalidRequestException e) {
      callback.onFailure(this, e);
      return;
    }
    enqueue(started, callback);
  }

  private <R> void enqueue(Call<R> started, Callback<T> callback) {
    started.enqueue(
        new Callback<R>() {
          @Override
          public void onResponse(Call<R> call, Response<R> response) {
            Response<T> decoded;
            try {
              decoded = outcome.decode(template.request(), response, started::cancel);
            } catch (IOException | RuntimeException e) {
              callback.onFailure(OperationCall.this, e);
              return;
            }
            callback.onResponse(OperationCall.this, decoded);
          }

          @Override
          public void onFailure(Call<R> call, Throwable failure) {
            callback.onFailure(OperationCall.this, failure);
          }
        });
  }

  private Call<?> start() {
    outcome.refuse(template.request(), settings);
    synchronized (lock) {
      if (executed) {
        throw new IllegalStateException("a call is used once; clone() gives another");
      }
      executed = true;
      Call<?> next = template.clone();
      attempt = next;
      if (outcome.streaming()) {
        // The limit would count the time that the body takes too.
        next.timeout().timeout(0, TimeUnit.MILLISECONDS);
      }
      if (canceled) {
        next.cancel();
      }
      return next;
    }
  }

  @Override
  public boolean isExecuted() {
    synchronized (lock) {
      return executed;
    }
  }

  @Override
  public void cancel() {
    synchronized (lock) {
      canceled = true;
      if (attempt != null) {
        attempt.cancel();
      }
    }
  }

  @Override
  public boolean isCanceled() {
    synchronized (lock) {
      return canceled || (attempt != null && attempt.isCanceled());
    }
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod") // a call is new, not a copy
  public OperationCall<T> clone() {
    return new OperationCall<>(template.clone(), outcome, settings);
  }

  @Override
  public Request request() {
    return template.request();
  }

  @Override
  public Timeout timeout() {
    return template.timeout();
  }

  /**
   * A success.
   *
   * @param body the value
   * @param headers the response's headers
   */
  record Answer<T extends @Nullable Object>(T body, Headers headers) {}

  /** Cancelling the future cancels the call. */
  private static final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final ApiCall<T> call;

    CallFuture(ApiCall<T> call) {
      this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      call.cancel();
      return super.cancel(mayInterruptIfRunning);
    }
  }
}
