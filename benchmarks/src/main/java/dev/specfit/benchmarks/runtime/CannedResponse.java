package dev.specfit.benchmarks.runtime;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Answers every request with the same page, without a network. */
final class CannedResponse implements Interceptor {
  private static final MediaType JSON = MediaType.get("application/json");

  private final Buffer page;

  CannedResponse(int connections) {
    page = new Buffer().write(ConnectionsPage.of(connections));
  }

  @Override
  public Response intercept(Chain chain) {
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(page.clone(), JSON, page.size()))
        .build();
  }
}
