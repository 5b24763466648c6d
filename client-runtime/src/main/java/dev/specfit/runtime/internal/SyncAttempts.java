package dev.specfit.runtime.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
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
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // OkHttp is Kotlin, which lets an InterruptedException pass undeclared.
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("interrupted");
      interrupted.initCause(e);
      return attempts.failed(attempt, interrupted);
    }
    return attempts.answered(attempt, response);
  }
}
