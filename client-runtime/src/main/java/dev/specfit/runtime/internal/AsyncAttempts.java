package dev.specfit.runtime.internal;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Runs attempts in the background; no thread waits between two. */
final class AsyncAttempts {
  private final Attempts attempts;
  private final End end;
  private final AtomicBoolean over = new AtomicBoolean();

  private AsyncAttempts(Attempts attempts, End end) {
    this.attempts = attempts;
    this.end = end;
  }

  /** What is done at the end; one of the two, once. */
  interface End {
    void answered(retrofit2.Response<ResponseBody> response);

    void failed(Exception failure);
  }

  /** Makes the first attempt. */
  static void run(Attempts attempts, End end) {
    AsyncAttempts run = new AsyncAttempts(attempts, end);
    // What OkHttp still has in its queue would tell of its end only when its turn comes.
    attempts.onStop(
        () -> {
          CompletableFuture<Void> unused = CompletableFuture.runAsync(run::abandon);
        });
    run.next();
  }

  private interface Judge {
    Attempts.Step step() throws IOException;
  }

  private void next() {
    Attempt attempt;
    try {
      attempt = attempts.next();
    } catch (IOException | RuntimeException e) {
      fail(e);
      return;
    }
    attempt
        .call()
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) {
                if (over.get()) {
                  response.close();
                } else {
                  proceed(() -> attempts.answered(attempt, response));
                }
              }

              @Override
              public void onFailure(Call call, IOException failure) {
                proceed(() -> attempts.failed(attempt, failure));
              }
            });
  }

  private void proceed(Judge judge) {
    try {
      Attempts.Step step = judge.step();
      if (step.pause() != null) {
        step.pause().then(this::next);
      } else if (step.response() != null) {
        answer(step.response());
      }
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
  }

  private void abandon() {
    fail(attempts.abandoned());
  }

  private void answer(retrofit2.Response<ResponseBody> response) {
    if (!over.getAndSet(true)) {
      attempts.over();
      end.answered(response);
    } else if (response.body() != null) {
      response.body().close();
    }
  }

  private void fail(Exception failure) {
    if (!over.getAndSet(true)) {
      attempts.over();
      end.failed(failure);
    }
  }
}
