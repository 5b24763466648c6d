package dev.specfit.runtime;

import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** What a generated client stands on. Thread-safe; make one and keep it. */
public final class ApiClient {
  private final Retrofit retrofit;
  private final OkHttpClient okHttpClient;

  ApiClient(Retrofit retrofit, OkHttpClient okHttpClient) {
    this.retrofit = retrofit;
    this.okHttpClient = okHttpClient;
  }

  /** An implementation of a service interface. */
  public <S> S create(Class<S> service) {
    return retrofit.create(service);
  }

  /** The Retrofit that services are made with. */
  public Retrofit retrofit() {
    return retrofit;
  }

  /** The HTTP client, credentials included. */
  public OkHttpClient okHttpClient() {
    return okHttpClient;
  }
}
