package dev.specfit.runtime.internal;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Okio;
import okio.Source;

/**
 * Keeps bodies from filling the memory: a success that is too long is refused, any other answer is
 * cut, since what there is of it is worth having. A success that is handed on as it comes may be of
 * any length.
 */
final class BodyLimitInterceptor implements Interceptor {
  private final BodyLimits limits;

  BodyLimitInterceptor(BodyLimits limits) {
    this.limits = limits;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    WireBytes wire = new WireBytes();
    Request request = chain.request().newBuilder().tag(WireBytes.class, wire).build();
    Response response = chain.proceed(request);
    if (request.method().equals("HEAD")) {
      return response;
    } else if (!response.isSuccessful()) {
      Source source = response.body().source();
      return with(response, new CutSource(source, limits.error(), chain.call()), -1);
    } else if (OperationOf.isStreamed(request)) {
      return response;
    }
    Source limited = new LimitedSource(response, limits, wire);
    return with(response, limited, response.body().contentLength());
  }

  private static Response with(Response response, Source source, long length) {
    ResponseBody body = response.body();
    return response
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(source), body.contentType(), length))
        .build();
  }
}
