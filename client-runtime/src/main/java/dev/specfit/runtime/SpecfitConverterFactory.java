package dev.specfit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.specfit.runtime.internal.BodyAdapters;
import dev.specfit.runtime.internal.JsonRequestConverter;
import dev.specfit.runtime.internal.JsonResponseConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Reads and writes bodies with generated adapters; for one's own Retrofit. */
public final class SpecfitConverterFactory extends Converter.Factory {
  private final Moshi moshi;

  private SpecfitConverterFactory(Moshi moshi) {
    this.moshi = moshi;
  }

  /** A factory for the models of these generated adapters. */
  public static SpecfitConverterFactory create(JsonAdapter.Factory... adapters) {
    Moshi.Builder moshi = new Moshi.Builder();
    for (JsonAdapter.Factory factory : adapters) {
      moshi.add(factory);
    }
    return create(moshi);
  }

  /** For the client's builder. */
  static SpecfitConverterFactory create(Moshi.Builder moshi) {
    return new SpecfitConverterFactory(moshi.add(BodyAdapters.FACTORY).build());
  }

  @Override
  public Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    return new JsonResponseConverter<>(moshi.adapter(type), type == String.class);
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    return new JsonRequestConverter<>(moshi.adapter(type), type == String.class);
  }
}
