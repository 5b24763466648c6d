package dev.specfit.runtime.internal;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Runs attempts on the caller's thread, which an interrupt gives back at once. */
final class SyncAttempts {
  private SyncAttempts() {}

  static retrofit2.Response<ResponseBody> run(Attempts attempts) throws IOException {
    while (true) {
      Attempts.Step step = step(attempts, attempts.next());
      if (step.response() != null) {
        return step.response();
      } else if (step.pause() != null) {
        step.pause().await();
      }
    }
  }

  private static Attempts.Step step(Attempts attempts, Attempt attempt) throws IOException {
    Response response;
    try {
      response = attempt.call().execute();
    } catch (IOException e) {
      return attempts.failed(attempt, e);
    }
    return attempts.answered(attempt, response);
  }
}
