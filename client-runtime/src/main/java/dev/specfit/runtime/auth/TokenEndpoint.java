package dev.specfit.runtime.auth;

import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.internal.HttpStack;
import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Fetches access tokens. */
final class TokenEndpoint {
  private static final long LONGEST_ANSWER = 1 << 20;

  private final OkHttpClient http;
  private final HttpUrl url;
  private final String clientId;
  private final @Nullable String clientSecret;

  private TokenEndpoint(
      OkHttpClient http, HttpUrl url, String clientId, @Nullable String clientSecret) {
    this.http = http;
    this.url = url;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
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
        HttpStack.withoutSurprises(new OkHttpClient.Builder())
            .connectTimeout(Duration.ofSeconds(10))
            .callTimeout(Duration.ofSeconds(30))
            .build();
    return new TokenEndpoint(http, url, clientId, clientSecret);
  }

  TokenEndpoint with(OkHttpClient other) {
    return new TokenEndpoint(other, url, clientId, clientSecret);
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

  /** Asks for a token; who is asking is added. */
  Answer fetch(FormBody.Builder form) throws IOException {
    Request.Builder request = new Request.Builder().url(url).header("Accept", "application/json");
    if (clientSecret == null) {
      form.add("client_id", clientId);
    } else {
      request.header("Authorization", Credentials.basic(encode(clientId), encode(clientSecret)));
    }
    try (Response response = http.newCall(request.post(form.build()).build()).execute()) {
      JsonObject answer = parse(response.peekBody(LONGEST_ANSWER).string());
      if (!response.isSuccessful()) {
        throw new TokenFailure(
            "the token endpoint answered " + response.code() + reason(answer), null);
      }
      return new Answer(token(answer), text(answer.get("refresh_token")));
    }
  }

  /** Id and secret are form-encoded before they are joined (RFC 6749, section 2.3.1). */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonObject parse(String text) {
    try {
      return JsonValue.parse(text) instanceof JsonObject object ? object : JsonObject.empty();
    } catch (IllegalArgumentException e) {
      return JsonObject.empty();
    }
  }

  /** The error's code, which is one of a few words (RFC 6749, section 5.2). */
  private static String reason(JsonObject answer) {
    boolean code =
        answer.get("error") instanceof JsonString error && error.value().matches("[a-z_]{1,40}");
    return code ? " (" + text(answer.get("error")) + ")" : "";
  }

  private static AccessToken token(JsonObject answer) throws TokenFailure {
    String value = text(answer.get("access_token"));
    if (value == null || value.isEmpty()) {
      throw new TokenFailure("the token endpoint's answer holds no `access_token`", null);
    }
    try {
      HeaderText.check("access token", value);
    } catch (IllegalArgumentException e) {
      throw new TokenFailure(String.valueOf(e.getMessage()), null);
    }
    String seconds = text(answer.get("expires_in"));
    try {
      return seconds == null
          ? AccessToken.lasting(value)
          : AccessToken.expiring(value, (long) Double.parseDouble(seconds));
    } catch (NumberFormatException e) {
      return AccessToken.lasting(value);
    }
  }

  private static @Nullable String text(@Nullable JsonValue value) {
    if (value instanceof JsonString string) {
      return string.value();
    }
    return value instanceof JsonNumber number ? number.text() : null;
  }
}
