package dev.specfit.runtime.fire;

import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiClientBuilder;
import dev.specfit.runtime.auth.Credential;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** A builder of clients as generated ones are, with delays of nothing. */
final class ThingsClient extends ApiClientBuilder<ThingsClient> {
  private ThingsClient(String url) {
    super(url);
  }

  static ThingsClient at(Object url) {
    return new ThingsClient(url.toString())
        .retries(r -> r.baseDelay(Duration.ZERO).throttledDelay(Duration.ZERO));
  }

  ThingsClient key(Credential credential) {
    return credential("key", credential);
  }

  ApiClient client() {
    return buildClient((type, annotations, moshi) -> null);
  }

  ThingsApi build() {
    return client().create(ThingsApi.class);
  }

  static RequestBody body() {
    return RequestBody.create("{\"a\":1}", MediaType.get("application/json"));
  }
}
