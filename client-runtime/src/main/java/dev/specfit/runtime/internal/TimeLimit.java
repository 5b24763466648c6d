package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiTimeoutException.Limit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** Time ran out; on its way from an attempt to the call. */
final class TimeLimit extends InterruptedIOException {
  private static final long serialVersionUID = 1;

  private final Limit limit;

  TimeLimit(Limit limit, @Nullable Throwable cause) {
    super("timeout");
    this.limit = limit;
    if (cause != null) {
      initCause(cause);
    }
  }

  /** The limit that a failure is about, or null if it isn't about time. */
  static @Nullable Limit of(IOException failure) {
    if (failure instanceof TimeLimit told) {
      return told.limit;
    } else if (failure instanceof SocketTimeoutException) {
      return Limit.READ;
    }
    boolean timeout = failure instanceof InterruptedIOException;
    return timeout && "timeout".equals(failure.getMessage()) ? Limit.ATTEMPT : null;
  }

  static String sentence(Limit limit) {
    return switch (limit) {
      case CONNECT -> "timed out connecting";
      case READ -> "timed out waiting for the server";
      case ATTEMPT -> "timed out: the attempt took too long";
      case CALL -> "timed out: the call took too long";
    };
  }
}
