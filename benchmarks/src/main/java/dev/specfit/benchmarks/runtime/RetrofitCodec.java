package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Reads and writes by the converters that a client's Retrofit would use. */
final class RetrofitCodec implements Codec {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Annotation[] NONE = {};

  private final Converter<ResponseBody, Object> reading;
  private final Converter<Object, RequestBody> writing;

  RetrofitCodec(Retrofit.Builder builder, Type page) {
    Retrofit retrofit = builder.baseUrl("https://api.example.com/v2/").build();
    reading = retrofit.responseBodyConverter(page, NONE);
    writing = retrofit.requestBodyConverter(page, NONE, NONE);
  }

  @Override
  public @Nullable Object decode(Buffer page) throws IOException {
    return reading.convert(ResponseBody.create(page, JSON, page.size()));
  }

  @Override
  public void encode(Object page, Buffer into) throws IOException {
    RequestBody body = writing.convert(page);
    if (body == null) {
      throw new IllegalStateException("the converter wrote nothing");
    }
    body.writeTo(into);
  }
}
