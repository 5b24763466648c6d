package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiFailureException;
import dev.specfit.runtime.ApiRefusedException;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.ApiTimeoutException;
import dev.specfit.runtime.ApiTokenException;
import dev.specfit.runtime.ApiTransportException;
import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.watch.CallEnd.Outcome;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Says in a word how a call ended. */
final class Ends {
  private Ends() {}

  static Outcome of(Response<?> response) {
    return response.isSuccessful() ? Outcome.SUCCESS : Outcome.STATUS;
  }

  static Outcome of(RuntimeException failure) {
    if (failure instanceof ApiStatusException) {
      return Outcome.STATUS;
    } else if (failure instanceof ApiFailureException) {
      return Outcome.FAILURE;
    } else if (failure instanceof ApiDecodingException) {
      return Outcome.UNDECODABLE;
    } else if (failure instanceof ApiTimeoutException) {
      return Outcome.TIMEOUT;
    } else if (failure instanceof ApiTransportException) {
      return isWished(failure.getCause()) ? Outcome.CANCELLED : Outcome.TRANSPORT;
    } else if (failure instanceof ApiTokenException) {
      return Outcome.TOKEN;
    }
    boolean refused =
        failure instanceof InvalidRequestException || failure instanceof ApiRefusedException;
    return refused ? Outcome.REFUSED : Outcome.ERROR;
  }

  private static boolean isWished(@Nullable Throwable cause) {
    return cause != null
        && (dev.specfit.runtime.internal.Outcome.isCancel(cause)
            || dev.specfit.runtime.internal.Outcome.isInterrupt(cause));
  }
}
