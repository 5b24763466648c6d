package dev.specfit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.specfit.runtime.auth.Credential;
import dev.specfit.runtime.internal.CallSettings;
import dev.specfit.runtime.internal.HttpStack;
import dev.specfit.runtime.internal.RetryBudget;
import dev.specfit.runtime.internal.ServerRoutes;
import dev.specfit.runtime.internal.ServerUrls;
import dev.specfit.runtime.internal.Watchers;
import dev.specfit.runtime.watch.CallListener;
import dev.specfit.runtime.watch.DriftListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * What every client's builder can set.
 *
 * @param <B> the builder itself
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
  private final ServerUrls servers;
  private final HttpStack http = new HttpStack();
  private final Map<String, Credential> credentials = new LinkedHashMap<>();
  private @Nullable Consumer<Moshi.Builder> moshi;
  private boolean validateRequests;
  private int pageLimit = CallSettings.PAGE_LIMIT;
  private Duration callTimeout = CallSettings.CALL_TIMEOUT;
  private RetryPolicy retries = RetryPolicy.defaults();
  private final List<CallListener> listeners = new ArrayList<>();
  private final List<DriftListener> driftListeners = new ArrayList<>();

  /**
   * For generated builders.
   *
   * @param baseUrl the document's first server; <code>{name=value}</code> is a variable and its
   *     default. One without a host demands that the user sets {@link #baseUrl}.
   */
  protected ApiClientBuilder(String baseUrl) {
    this.servers = new ServerUrls(Objects.requireNonNull(baseUrl, "baseUrl"));
  }

  /** For generated builders of clients whose operations all have servers of their own. */
  protected ApiClientBuilder() {
    this.servers = new ServerUrls(null);
  }

  /**
   * Where the API is served; the document's first server unless set. What is set moves the whole
   * client: where operations have servers of their own, their requests go to this URL too, unless
   * those servers are set by their own methods. So a client that is pointed at a test server or a
   * proxy sends nothing elsewhere. Credentials go to the origins of the client's servers only.
   *
   * @param baseUrl an http or https URL without user info and query, used as it is: paths are
   *     appended to it, and neither path nor variables of the document's server are added
   */
  public final B baseUrl(String baseUrl) {
    servers.base(baseUrl);
    return self();
  }

  /**
   * Declares a server that some operations have of their own.
   *
   * @param name as {@link ApiOperation#server} has it
   * @param url as for the constructor; one without a host is resolved against the base URL (RFC
   *     3986, section 5)
   */
  protected final B server(String name, String url) {
    servers.declare(name, url);
    return self();
  }

  /**
   * Sets where such a server is.
   *
   * @param baseUrl as for {@link #baseUrl}
   */
  protected final B serverBaseUrl(String name, String baseUrl) {
    servers.move(name, baseUrl);
    return self();
  }

  /**
   * Sets a variable in the URLs of all servers that have it.
   *
   * @param values those allowed; any, if there are none
   * @throws IllegalArgumentException if it must not have this value
   */
  protected final B serverVariable(String name, String value, String... values) {
    servers.variable(name, value, List.of(values));
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
    callTimeout = HttpStack.checked("callTimeout", timeout);
    return self();
  }

  /**
   * When requests are sent again; see {@link RetryPolicy} for what holds unless set. A call can
   * have its own: {@link ApiCall#with}.
   *
   * @param policy a lambda that changes the defaults, or a finished {@link RetryPolicy}
   */
  public final B retries(Fill<RetryPolicy.Builder> policy) {
    retries = RetryPolicy.of(policy);
    return self();
  }

  /** Adds somebody who hears of calls and their attempts; nobody does unless set. */
  public final B listener(CallListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return self();
  }

  /** Adds somebody who hears where responses differ from the document; nobody does unless set. */
  public final B driftListener(DriftListener listener) {
    driftListeners.add(Objects.requireNonNull(listener, "listener"));
    return self();
  }

  /**
   * Whether redirects are followed; {@link Redirects#none()} unless set. Credentials never follow
   * one to another origin.
   */
  public final B redirects(Redirects redirects) {
    http.redirects(redirects);
    return self();
  }

  /**
   * Whether credentials may go over {@code http:}, where everyone on the way can read them. Unless
   * set, such a request is refused with {@link ApiRefusedException} before it is sent; to this very
   * machine ({@code localhost}, {@code 127.0.0.1}, {@code ::1}) they may always go.
   */
  public final B cleartextCredentials(boolean allowed) {
    http.cleartext(allowed);
    return self();
  }

  /**
   * How many bytes of a success are read, decompressed; 32 MiB unless set, 0 for no limit. A longer
   * one is refused with {@link ApiRefusedException}. Responses that are handed on as they come
   * (downloads, {@link JsonLines}, {@link EventStream}) may be of any length.
   */
  public final B bodyLimit(long bytes) {
    http.limits(limits -> limits.withSuccess(bytes));
    return self();
  }

  /**
   * How many bytes are read of an answer that isn't a success, of any operation; 1 MiB unless set,
   * 0 for no limit. What is beyond is cut off.
   */
  public final B errorBodyLimit(long bytes) {
    http.limits(limits -> limits.withError(bytes));
    return self();
  }

  /**
   * How many times longer than on the wire a success may be, once it is longer than 1 MiB; 100
   * unless set, 0 for no limit. It is refused as by {@link #bodyLimit}, and for the same responses.
   */
  public final B compressionLimit(int times) {
    http.limits(limits -> limits.withRatio(times));
    return self();
  }

  /**
   * Changes the HTTP client: proxies, TLS, interceptors. Runs after our own settings. OkHttp's own
   * following of redirects has to stay off; {@link #redirects} takes its place.
   */
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
   * @throws IllegalArgumentException if a base URL isn't one, or none is set where the document
   *     names no host
   */
  protected final ApiClient buildClient(JsonAdapter.Factory adapters) {
    ServerRoutes routes = servers.resolve();
    OkHttpClient okHttpClient = http.build(routes, Map.copyOf(credentials));
    Moshi.Builder moshiBuilder = new Moshi.Builder();
    if (moshi != null) {
      moshi.accept(moshiBuilder);
    }
    moshiBuilder.add(adapters);
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(routes.main())
            .callFactory(routes.over(okHttpClient))
            .addCallAdapterFactory(SpecfitCallAdapterFactory.create(settings()))
            .addConverterFactory(SpecfitConverterFactory.create(moshiBuilder))
            .build();
    return new ApiClient(retrofit, okHttpClient);
  }

  private CallSettings settings() {
    return new CallSettings(
        validateRequests,
        pageLimit,
        retries,
        new RetryBudget(retries.budget()),
        callTimeout,
        new Watchers(listeners, driftListeners));
  }

  @SuppressWarnings("unchecked") // B is the subclass itself, as the declaration says
  private B self() {
    return (B) this;
  }
}
