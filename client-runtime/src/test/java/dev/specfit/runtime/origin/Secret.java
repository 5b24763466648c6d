package dev.specfit.runtime.origin;

import dev.specfit.runtime.auth.ApiKey;
import dev.specfit.runtime.auth.BasicAuth;
import dev.specfit.runtime.auth.BearerToken;
import dev.specfit.runtime.auth.ClientCredentials;
import dev.specfit.runtime.auth.RefreshToken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** What must not get into any text, by where it is. */
enum Secret {
  BEARER_TOKEN,
  ASKED_FOR_TOKEN,
  USER_NAME,
  PASSWORD,
  HEADER_KEY,
  QUERY_KEY,
  COOKIE_KEY,
  CLIENT_ID,
  CLIENT_SECRET,
  ACCESS_TOKEN,
  REFRESH_TOKEN,
  DEFAULT_HEADER,
  PATH_VALUE,
  QUERY_VALUE,
  HEADER_VALUE,
  COOKIE_VALUE,
  BODY;

  private static final String TOKEN_URL = "https://login.example.com/token";

  /** The secret itself. */
  String text() {
    return "C4nary+" + name();
  }

  /** The secret where it belongs, something harmless anywhere else. */
  String at(Secret place) {
    return this == place ? text() : "x";
  }

  /** A client that holds it, if clients hold such. */
  VaultBuilder into(VaultBuilder builder) {
    return switch (this) {
      case BEARER_TOKEN -> builder.with(BearerToken.of(text()));
      case ASKED_FOR_TOKEN -> builder.with(BearerToken.of(this::text));
      case USER_NAME -> builder.with(BasicAuth.of(text(), "x"));
      case PASSWORD -> builder.with(BasicAuth.of("x", text()));
      case HEADER_KEY -> builder.with(ApiKey.header("X-Odd-Key", text()));
      case QUERY_KEY -> builder.with(ApiKey.query("key", text()));
      case COOKIE_KEY -> builder.with(ApiKey.cookie("sid", text()));
      case CLIENT_ID, CLIENT_SECRET, ACCESS_TOKEN ->
          builder.with(
              ClientCredentials.of(TOKEN_URL, at(CLIENT_ID), at(CLIENT_SECRET), List.of())
                  .with(tokens()));
      case REFRESH_TOKEN ->
          builder.with(RefreshToken.ofPublicClient(TOKEN_URL, "x", text()).with(tokens()));
      case DEFAULT_HEADER -> builder.defaultHeader("X-Default", text());
      case PATH_VALUE, QUERY_VALUE, HEADER_VALUE, COOKIE_VALUE, BODY -> builder;
    };
  }

  private OkHttpClient tokens() {
    return new OkHttpClient.Builder().addInterceptor(this::token).build();
  }

  private Response token(Interceptor.Chain chain) {
    String json = "{\"access_token\":\"" + at(ACCESS_TOKEN) + "\"}";
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(json, MediaType.get("application/json")))
        .build();
  }

  /** Whether a text holds it, in whatever form it is sent. */
  boolean isIn(String text) {
    return Stream.of(
            text(),
            URLEncoder.encode(text(), StandardCharsets.UTF_8),
            base64(text() + ":x"),
            base64("x:" + text()),
            base64(URLEncoder.encode(text(), StandardCharsets.UTF_8) + ":x"),
            base64("x:" + URLEncoder.encode(text(), StandardCharsets.UTF_8)))
        .anyMatch(text::contains);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
