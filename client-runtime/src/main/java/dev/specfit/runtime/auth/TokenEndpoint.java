package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.HttpStack;
import dev.specfit.runtime.internal.Origins;
import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Fetches access tokens. */
final class TokenEndpoint {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final OkHttpClient http;
  private final HttpUrl url;
  private final String clientId;
  private final @Nullable String clientSecret;
  private final LongSupplier nanos;

  private TokenEndpoint(
      OkHttpClient http,
      HttpUrl url,
      String clientId,
      @Nullable String clientSecret,
      LongSupplier nanos) {
    this.http = http;
    this.url = url;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.nanos = nanos;
  }

  /**
   * An endpoint.
   *
   * @param clientSecret null for a client that has none
   */
  static TokenEndpoint of(String tokenUrl, String clientId, @Nullable String clientSecret) {
    HttpUrl url = HttpUrl.parse(tokenUrl);
    if (url == null) {
      throw new IllegalArgumentException("the token URL must be an absolute http or https URL");
    }
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(10))
            .callTimeout(LIMIT)
            .build();
    return new TokenEndpoint(http, url, clientId, clientSecret, System::nanoTime).with(http);
  }

  /** The same over another HTTP client, which may follow no redirects and must end some day. */
  TokenEndpoint with(OkHttpClient other) {
    OkHttpClient.Builder careful = HttpStack.withoutSurprises(other.newBuilder());
    if (other.callTimeoutMillis() == 0) {
      careful.callTimeout(LIMIT);
    }
    return new TokenEndpoint(careful.build(), url, clientId, clientSecret, nanos);
  }

  /** The same by another clock. */
  TokenEndpoint by(LongSupplier clock) {
    return new TokenEndpoint(http, url, clientId, clientSecret, clock);
  }

  LongSupplier nanos() {
    return nanos;
  }

  /**
   * What the endpoint gave.
   *
   * @param token the access token
   * @param refreshToken the next refresh token, or null
   */
  record Answer(AccessToken token, @Nullable String refreshToken) {
    /** Without the tokens. */
    @Override
    public String toString() {
      return "Answer[***]";
    }
  }

  /** Keeps secrets from going over http. */
  void refuseCleartext(boolean allowed) throws TokenFailure {
    if (!allowed && !Origins.isPrivate(url)) {
      throw new TokenFailure(
          "credentials aren't sent to the token endpoint over http; use https, or allow it by"
              + " `cleartextCredentials`",
          null);
    }
  }

  /** Asks for a token; who is asking is added. */
  Answer fetch(FormBody.Builder form) throws IOException {
    Request.Builder request = new Request.Builder().url(url).header("Accept", "application/json");
    String basic = "";
    if (clientSecret == null) {
      form.add("client_id", clientId);
    } else {
      basic = Credentials.basic(encode(clientId), encode(clientSecret));
      request.header("Authorization", basic);
    }
    FormBody body = form.build();
    long asked = nanos.getAsLong();
    try (Response response = http.newCall(request.post(body).build()).execute()) {
      TokenAnswer answer = TokenAnswer.read(response);
      if (!response.isSuccessful()) {
        throw answer.refusal(secrets(body, basic));
      }
      return new Answer(answer.token(asked), answer.refreshToken());
    }
  }

  private Secrets secrets(FormBody form, String basic) {
    List<String> secrets = new ArrayList<>();
    if (clientSecret != null) {
      secrets.add(clientSecret);
      secrets.add(encode(clientSecret));
      secrets.add(basic.substring("Basic ".length()));
    }
    for (int i = 0; i < form.size(); i++) {
      if (form.name(i).equals("refresh_token")) {
        secrets.add(form.value(i));
        secrets.add(form.encodedValue(i));
      }
    }
    return new Secrets(secrets);
  }

  /** Id and secret are form-encoded before they are joined (RFC 6749, section 2.3.1). */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
