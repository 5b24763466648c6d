package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiOperation;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.Streaming;

/** Finds the operation that a request was made for. */
final class OperationOf {
  private OperationOf() {}

  static @Nullable ApiOperation request(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation == null ? null : invocation.method().getAnnotation(ApiOperation.class);
  }

  static String server(Request request) {
    ApiOperation operation = request(request);
    return operation == null ? "" : operation.server();
  }

  static String accept(Request request) {
    ApiOperation operation = request(request);
    return operation == null ? "" : operation.accept();
  }

  /** Whether a success is handed on as it comes. */
  static boolean isStreamed(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation != null && invocation.method().isAnnotationPresent(Streaming.class);
  }
}
