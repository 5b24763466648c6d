package dev.specfit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.specfit.runtime.auth.Credential;
import dev.specfit.runtime.internal.CallSettings;
import dev.specfit.runtime.internal.HttpStack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * What every client's builder can set.
 *
 * @param <B> the builder itself
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
  private String baseUrl;
  private final HttpStack http = new HttpStack();
  private final Map<String, Credential> credentials = new LinkedHashMap<>();
  private @Nullable Consumer<Moshi.Builder> moshi;
  private boolean validateRequests;
  private int pageLimit = CallSettings.PAGE_LIMIT;

  /**
   * For generated builders.
   *
   * @param baseUrl the document's first server
   */
  protected ApiClientBuilder(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /**
   * Where the API is served; the document's first server unless set. Credentials go to its origin
   * only.
   *
   * @param baseUrl an http or https URL without user info and query
   */
  public final B baseUrl(String baseUrl) {
    this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
    return self();
  }

  /** How long connecting may take; 10 seconds unless set, zero for no limit. */
  public final B connectTimeout(Duration timeout) {
    http.connectTimeout(timeout);
    return self();
  }

  /** How long the server may be silent; 30 seconds unless set, zero for no limit. */
  public final B readTimeout(Duration timeout) {
    http.readTimeout(timeout);
    return self();
  }

  /** How long one attempt may take as a whole; 60 seconds unless set, zero for no limit. */
  public final B attemptTimeout(Duration timeout) {
    http.attemptTimeout(timeout);
    return self();
  }

  /** How long a call may take, all attempts together; 120 seconds unless set, zero for no limit. */
  public final B callTimeout(Duration timeout) {
    http.callTimeout(timeout);
    return self();
  }

  /** Changes the HTTP client: proxies, TLS, interceptors. Runs after our own settings. */
  public final B okHttp(Consumer<OkHttpClient.Builder> change) {
    http.change(change);
    return self();
  }

  /** Changes Moshi: adapters added here win over the client's own for whole bodies. */
  public final B moshi(Consumer<Moshi.Builder> change) {
    Objects.requireNonNull(change, "change");
    moshi = moshi == null ? change : moshi.andThen(change);
    return self();
  }

  /**
   * Whether requests are checked against the document's bounds and patterns before they are sent;
   * off unless set, since vendors loosen rules without saying so.
   */
  public final B validateRequests(boolean validate) {
    validateRequests = validate;
    return self();
  }

  /** The {@code User-Agent} header. */
  public final B userAgent(String userAgent) {
    return defaultHeader("User-Agent", userAgent);
  }

  /** A header sent with every request that doesn't set it itself. */
  public final B defaultHeader(String name, String value) {
    http.defaultHeader(name, value);
    return self();
  }

  /** After how many pages a walk gives up; 10,000 unless set. */
  public final B pageLimit(int pages) {
    if (pages < 1) {
      throw new IllegalArgumentException("pageLimit must be at least 1: " + pages);
    }
    pageLimit = pages;
    return self();
  }

  /** Sets what authorizes requests under a security scheme of the document. */
  protected final B credential(String schemeKey, Credential credential) {
    credentials.put(schemeKey, Objects.requireNonNull(credential, "credential"));
    return self();
  }

  /**
   * Builds what the client stands on.
   *
   * @param adapters the generated adapters
   * @throws IllegalArgumentException if the base URL isn't one
   */
  protected final ApiClient buildClient(JsonAdapter.Factory adapters) {
    HttpUrl base = HttpStack.base(baseUrl);
    OkHttpClient okHttpClient = http.build(base, Map.copyOf(credentials));
    Moshi.Builder moshiBuilder = new Moshi.Builder();
    if (moshi != null) {
      moshi.accept(moshiBuilder);
    }
    moshiBuilder.add(adapters);
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(base)
            .client(okHttpClient)
            .addCallAdapterFactory(
                SpecfitCallAdapterFactory.create(new CallSettings(validateRequests, pageLimit)))
            .addConverterFactory(SpecfitConverterFactory.create(moshiBuilder))
            .build();
    return new ApiClient(retrofit, okHttpClient);
  }

  @SuppressWarnings("unchecked") // B is the subclass itself, as the declaration says
  private B self() {
    return (B) this;
  }
}
