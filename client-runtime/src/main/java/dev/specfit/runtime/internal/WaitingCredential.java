package dev.specfit.runtime.internal;

import dev.specfit.runtime.auth.Credential;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Request;

/** A credential that has to be waited for at times. */
public interface WaitingCredential extends Credential {
  /**
   * The request with the credential added.
   *
   * @param call whoever needs it; when it is cancelled or out of time it waits no longer
   * @param cleartext whether secrets may go over http to get the credential
   * @throws IOException if there is none to be had, or the call ended
   */
  Request authorize(Request request, Call call, boolean cleartext) throws IOException;
}
