package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiDecodingException;
import dev.specfit.runtime.ApiException;
import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * A success whose body is still to be read.
 *
 * @param outcome tells what goes wrong
 * @param log what was tried
 * @param response Retrofit's, undecoded
 * @param body its body; null where it has none
 * @param cancel gives the request up
 */
record Received(
    Outcome<?> outcome,
    CallLog log,
    Response<?> response,
    @Nullable ResponseBody body,
    Runnable cancel) {

  /** Whether a body is empty, and the document lets it be. */
  boolean isNothing(ResponseBody part) throws IOException {
    return outcome.facts().isValueless(response.code()) && part.source().exhausted();
  }

  /** A body that knows who hears where it differs from the document. */
  ResponseBody noted(ResponseBody part) {
    DriftWatch drift = log.drift();
    return drift == null ? part : new NotedBody(part, new DriftNotes(drift, log.operationId()));
  }

  /** What to throw where something isn't the JSON it should be. */
  ApiDecodingException undecodable(String what, UndecodableBody body) {
    return outcome.undecodable(
        log, response, what, "at `" + body.path() + "`", body.rawBody(), body.getCause());
  }

  /** What to throw where something is JSON's null and shouldn't be. */
  ApiDecodingException unexpectedNull(String what) {
    return outcome.undecodable(log, response, what, "it is null", "null", null);
  }

  /** What to throw where the response breaks off. */
  ApiException broken(IOException failure) {
    return outcome.broken(log, failure);
  }
}
