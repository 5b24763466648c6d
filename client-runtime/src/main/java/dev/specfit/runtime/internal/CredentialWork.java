package dev.specfit.runtime.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Call;
import okhttp3.EventListener;

/**
 * What a credential does for a request. It may wait for a token, so it is interrupted when its call
 * is cancelled or out of time.
 */
final class CredentialWork extends EventListener {
  private final Thread thread = Thread.currentThread();
  private boolean over;
  private boolean interrupted;

  private CredentialWork() {}

  /** Does the work on this thread. */
  static <T> T run(Call call, Interruption.Blocking<T> work) throws IOException {
    CredentialWork guard = new CredentialWork();
    call.addEventListener(guard);
    try {
      if (call.isCanceled()) {
        throw new IOException("Canceled");
      }
      return work.run();
    } catch (InterruptedIOException | Stop e) {
      throw e;
    } catch (IOException e) {
      throw call.isCanceled() ? e : failed(e);
    } finally {
      guard.leave();
    }
  }

  private static TokenFailure failed(IOException e) {
    return new TokenFailure("the credential failed (" + e.getClass().getSimpleName() + ")", e);
  }

  @Override
  public synchronized void canceled(Call call) {
    if (!over && !thread.isInterrupted()) {
      interrupted = true;
      thread.interrupt();
    }
  }

  /** The interrupt was for the work alone; what the thread does next knows nothing of it. */
  private synchronized void leave() {
    over = true;
    if (interrupted) {
      Thread.interrupted();
    }
  }
}
