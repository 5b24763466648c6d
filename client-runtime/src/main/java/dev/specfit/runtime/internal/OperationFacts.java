package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiError;
import dev.specfit.runtime.ApiOperation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * What calls of one operation have in common.
 *
 * @param operation the annotation, or null on a method that somebody wrote by hand
 * @param responseType what a success holds
 * @param retrofit finds converters for error bodies
 */
public record OperationFacts(
    @Nullable ApiOperation operation, Type responseType, Retrofit retrofit) {

  /** The facts that a service method's annotations hold. */
  public static OperationFacts of(Annotation[] annotations, Type responseType, Retrofit retrofit) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof ApiOperation operation) {
        return new OperationFacts(operation, responseType, retrofit);
      }
    }
    return new OperationFacts(null, responseType, retrofit);
  }

  /** What Retrofit is to give: bodies undecoded, or nothing. */
  public Type transportType() {
    return responseType == Void.class ? Void.class : ResponseBody.class;
  }

  /** The converter for a success, or null where the body is wanted as it is. */
  @Nullable Converter<ResponseBody, ?> successConverter() {
    boolean raw = responseType == Void.class || responseType == ResponseBody.class;
    return raw ? null : retrofit.responseBodyConverter(responseType, new Annotation[0]);
  }

  /** The converter for the error declared for a status, or null. */
  @Nullable Converter<ResponseBody, ?> errorConverter(int status) {
    Class<?> type = errorType(status);
    return type == null ? null : retrofit.responseBodyConverter(type, new Annotation[0]);
  }

  private @Nullable Class<?> errorType(int status) {
    if (operation == null) {
      return null;
    }
    String[] keys = {String.valueOf(status), status / 100 + "XX", "default"};
    for (String key : keys) {
      for (ApiError error : operation.errors()) {
        if (error.status().equalsIgnoreCase(key)) {
          return error.type();
        }
      }
    }
    return null;
  }
}
