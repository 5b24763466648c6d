package dev.specfit.runtime.auth;

import java.util.Objects;
import java.util.function.Supplier;
import okhttp3.Request;

/** A bearer token (RFC 6750). */
public final class BearerToken implements Credential {
  private final Supplier<String> token;

  private BearerToken(Supplier<String> token) {
    this.token = token;
  }

  /** A token that doesn't change. */
  public static BearerToken of(String token) {
    HeaderText.check("bearer token", token);
    return new BearerToken(() -> token);
  }

  /** A token asked for anew for each request; called on the thread that sends. */
  public static BearerToken of(Supplier<String> token) {
    return new BearerToken(Objects.requireNonNull(token, "token"));
  }

  @Override
  public Request authorize(Request request) {
    String value = HeaderText.check("bearer token", token.get());
    return request.newBuilder().header("Authorization", "Bearer " + value).build();
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "BearerToken[***]";
  }
}
