package dev.specfit.runtime.internal;

import com.squareup.moshi.Types;
import dev.specfit.runtime.ApiError;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.EventStream;
import dev.specfit.runtime.JsonLines;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Streaming;

/**
 * What calls of one operation have in common.
 *
 * @param operation the annotation, or null on a method that somebody wrote by hand
 * @param responseType what a success holds
 * @param streaming whether the body is handed on as it arrives, however long that takes
 * @param retrofit finds converters
 */
public record OperationFacts(
    @Nullable ApiOperation operation, Type responseType, boolean streaming, Retrofit retrofit) {
  private static final Annotation[] NONE = {};

  /** The facts that a service method's annotations hold. */
  public static OperationFacts of(Annotation[] annotations, Type responseType, Retrofit retrofit) {
    ApiOperation operation = null;
    boolean streaming = false;
    for (Annotation annotation : annotations) {
      streaming |= annotation instanceof Streaming;
      if (annotation instanceof ApiOperation found) {
        operation = found;
      }
    }
    return new OperationFacts(operation, responseType, streaming, retrofit);
  }

  /** What Retrofit is to give: bodies undecoded, or nothing. */
  public Type transportType() {
    return responseType == Void.class ? Void.class : ResponseBody.class;
  }

  /** The reader of a success, or null where it has no body. */
  @Nullable BodyReader reader() {
    return reader(responseType);
  }

  /** The reader of a body, or null where there is none. */
  @Nullable BodyReader reader(Type type) {
    if (type == Void.class) {
      return null;
    } else if (type == ResponseBody.class) {
      return streaming ? BodyReader.AS_IT_COMES : BodyReader.AS_IT_IS;
    } else if (type instanceof ParameterizedType generic) {
      Type item = generic.getActualTypeArguments()[0];
      String end = operation == null ? "" : operation.streamEnd();
      if (generic.getRawType() == JsonLines.class) {
        return LineStream.reader(converter(item), end);
      } else if (generic.getRawType() == EventStream.class) {
        return ServerEvents.reader(item == String.class ? null : converter(item), end);
      }
    }
    return BodyReader.whole(converter(type));
  }

  private Converter<ResponseBody, ?> converter(Type type) {
    return retrofit.responseBodyConverter(type, NONE);
  }

  /**
   * The converter for the error declared for a status, or null: the status itself goes before its
   * range, and that before the default.
   *
   * @param body the error; text that isn't JSON is no declared error
   */
  @Nullable Converter<ResponseBody, ?> errorConverter(int status, ResponseBody body) {
    ApiError error = error(status);
    if (error == null) {
      return null;
    }
    Class<?> container = error.container();
    if (container == List.class) {
      return converter(Types.newParameterizedType(List.class, error.type()));
    } else if (container == Map.class) {
      return converter(Types.newParameterizedType(Map.class, String.class, error.type()));
    }
    boolean text =
        error.type() == String.class && !JsonResponseConverter.isJson(body.contentType());
    return text ? null : converter(error.type());
  }

  /** Whether a success of a status may be without a value. */
  boolean isValueless(int status) {
    if (status == 204 || status == 205) {
      return true;
    }
    return operation != null
        && Arrays.stream(operation.valueless()).anyMatch(keys(status)::contains);
  }

  /** What a document may call a status, the nearest first. */
  private static List<String> keys(int status) {
    return List.of(String.valueOf(status), status / 100 + "XX", "default");
  }

  private @Nullable ApiError error(int status) {
    if (operation == null) {
      return null;
    }
    for (String key : keys(status)) {
      for (ApiError error : operation.errors()) {
        if (error.status().equalsIgnoreCase(key)) {
          return error;
        }
      }
    }
    return null;
  }
}
