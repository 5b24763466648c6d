package dev.specfit.runtime;

import dev.specfit.runtime.internal.CallSettings;
import dev.specfit.runtime.internal.OperationCall;
import dev.specfit.runtime.internal.OperationFacts;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Gives service methods that return {@link ApiCall} their calls; for one's own Retrofit. */
public final class SpecfitCallAdapterFactory extends CallAdapter.Factory {
  private final CallSettings settings;

  private SpecfitCallAdapterFactory(CallSettings settings) {
    this.settings = settings;
  }

  /** A factory with the defaults. */
  public static SpecfitCallAdapterFactory create() {
    return new SpecfitCallAdapterFactory(CallSettings.defaults());
  }

  /** For the client's builder. */
  static SpecfitCallAdapterFactory create(CallSettings settings) {
    return new SpecfitCallAdapterFactory(settings);
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    if (getRawType(returnType) != ApiCall.class) {
      return null;
    }
    if (!(returnType instanceof ParameterizedType parameterized)) {
      throw new IllegalArgumentException("ApiCall needs a type argument, such as ApiCall<Pet>");
    }
    Type responseType = getParameterUpperBound(0, parameterized);
    OperationFacts facts = OperationFacts.of(annotations, responseType, retrofit);
    return new Adapter<>(facts, settings);
  }

  private record Adapter<R>(OperationFacts facts, CallSettings settings)
      implements CallAdapter<R, ApiCall<?>> {
    @Override
    public Type responseType() {
      return facts.transportType();
    }

    @Override
    public ApiCall<?> adapt(Call<R> call) {
      return OperationCall.create(call, facts, settings);
    }
  }
}
