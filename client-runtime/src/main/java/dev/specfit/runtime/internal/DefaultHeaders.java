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
    return chain.proceed(changed.build());
  }
}
