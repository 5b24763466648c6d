package dev.specfit.benchmarks.runtime;

import com.squareup.moshi.Moshi;
import dev.specfit.benchmarks.client.model.ConnectionList;
import dev.specfit.benchmarks.client.model.ModelAdapters;
import dev.specfit.benchmarks.runtime.reflected.OffsetDateTimeAdapter;
import dev.specfit.benchmarks.runtime.reflected.TextPage;
import dev.specfit.benchmarks.runtime.reflected.TypedPage;
import dev.specfit.runtime.SpecfitConverterFactory;
import java.time.OffsetDateTime;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The codecs by the names that the tables use. */
final class Codecs {
  private Codecs() {}

  static Codec named(String name) {
    return switch (name) {
      case "specfit" -> specfit();
      case "specfit-touched" -> new TouchedCodec(specfit());
      case "gson" ->
          new RetrofitCodec(
              new dev.specfit.benchmarks.peers.gson.ApiClient().getAdapterBuilder(),
              dev.specfit.benchmarks.peers.gson.ConnectionList.class);
      case "jackson" ->
          new RetrofitCodec(
              new dev.specfit.benchmarks.peers.jackson.ApiClient().getAdapterBuilder(),
              dev.specfit.benchmarks.peers.jackson.ConnectionList.class);
      case "moshi" -> moshi(TypedPage.class);
      case "moshi-text" -> moshi(TextPage.class);
      case "tokens" -> new TokenWalk();
      default -> throw new IllegalArgumentException("no codec is called `" + name + "`");
    };
  }

  private static Codec specfit() {
    return new RetrofitCodec(
        new Retrofit.Builder()
            .addConverterFactory(SpecfitConverterFactory.create(ModelAdapters.create())),
        ConnectionList.class);
  }

  private static Codec moshi(Class<?> page) {
    Moshi moshi =
        new Moshi.Builder().add(OffsetDateTime.class, new OffsetDateTimeAdapter()).build();
    return new RetrofitCodec(
        new Retrofit.Builder().addConverterFactory(MoshiConverterFactory.create(moshi)), page);
  }
}
