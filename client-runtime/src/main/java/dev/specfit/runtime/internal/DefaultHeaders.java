package dev.specfit.runtime.internal;

import java.io.IOException;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds headers to requests that don't have them, and the media types that the operation reads. */
final class DefaultHeaders implements Interceptor {
  private final Map<String, String> headers;

  DefaultHeaders(Map<String, String> headers) {
    this.headers = headers;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Request.Builder changed = request.newBuilder();
    headers.forEach(
        (name, value) -> {
          if (request.header(name) == null) {
            changed.header(name, value);
          }
        });
    String accept = OperationOf.accept(request);
    if (!accept.isEmpty() && request.header("Accept") == null && !headers.containsKey("Accept")) {
      changed.header("Accept", accept);
    }
    Response response = chain.proceed(changed.build());
    Response network = response.networkResponse();
    return response
        .newBuilder()
        .request(without(response.request(), request))
        .networkResponse(
            network == null
                ? null
                : network.newBuilder().request(without(network.request(), request)).build())
        .build();
  }

  /** What was added may be secret, and requests and responses are printed. */
  private Request without(Request sent, Request asked) {
    Request.Builder shown = sent.newBuilder();
    headers.keySet().stream()
        .filter(name -> asked.header(name) == null)
        .forEach(shown::removeHeader);
    return shown.build();
  }
}
