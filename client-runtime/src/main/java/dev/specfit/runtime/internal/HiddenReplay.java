package dev.specfit.runtime.internal;

import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again, even a POST, when the answer is 503 with {@code
 * Retry-After: 0}: the header is hidden from it and put back for the caller.
 */
final class HiddenReplay {
  private static final String REAL = "Retry-After";
  private static final String HIDDEN = "Specfit-Retry-After";

  private HiddenReplay() {}

  static void prevent(OkHttpClient.Builder client) {
    client.addNetworkInterceptor(chain -> move(chain.proceed(chain.request()), REAL, HIDDEN));
    client.interceptors().add(0, chain -> move(chain.proceed(chain.request()), HIDDEN, REAL));
  }

  private static Response move(Response response, String from, String to) {
    String value = response.header(from);
    return value == null
        ? response
        : response.newBuilder().removeHeader(from).header(to, value).build();
  }
}
