package dev.specfit.runtime.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import org.jspecify.annotations.Nullable;

/**
 * Ends blocking work when its thread is interrupted. A read blocked in a socket doesn't notice an
 * interrupt; what is to be closed by one does, as the JDK's own channels are.
 */
public final class Interruption extends AbstractInterruptibleChannel {
  private final Runnable cancel;
  private volatile boolean interrupted;

  private Interruption(Runnable cancel) {
    this.cancel = cancel;
  }

  /** Work that blocks. */
  public interface Blocking<T extends @Nullable Object> {
    /** Does it. */
    T run() throws IOException;
  }

  /**
   * Does the work, which an interrupt gives up.
   *
   * @param cancel makes the work fail soon, on the thread that interrupts
   * @throws InterruptedIOException if the work failed because of an interrupt; the thread's flag
   *     stays set
   */
  public static <T extends @Nullable Object> T guard(Runnable cancel, Blocking<T> work)
      throws IOException {
    Interruption interruption = new Interruption(cancel);
    interruption.begin();
    try {
      return work.run();
    } catch (IOException e) {
      throw interruption.interrupted ? interrupted(e) : e;
    } finally {
      interruption.finish();
    }
  }

  private static InterruptedIOException interrupted(IOException failure) {
    InterruptedIOException interrupted = new InterruptedIOException("interrupted");
    interrupted.initCause(failure);
    return interrupted;
  }

  private void finish() {
    try {
      end(true);
    } catch (IOException e) {
      // Interrupted: what came of the work stands.
    }
    if (interrupted) {
      Thread.currentThread().interrupt(); // for the case that the work lost the flag
    }
  }

  @Override
  protected void implCloseChannel() {
    interrupted = true;
    cancel.run();
  }
}
