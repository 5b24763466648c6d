package dev.specfit.runtime.auth;

import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** What a token endpoint says (RFC 6749, sections 5.1 and 5.2). */
final class TokenAnswer {
  private static final long LONGEST = 1 << 20;
  private static final int LONGEST_DESCRIPTION = 200;

  /** Epoch seconds beyond it are milliseconds. */
  private static final long MILLISECONDS = 100_000_000_000L;

  private final Response response;
  private final JsonObject json;

  private TokenAnswer(Response response, JsonObject json) {
    this.response = response;
    this.json = json;
  }

  /** Reads an answer; a refusal is one even if its body breaks off. */
  static TokenAnswer read(Response response) throws IOException {
    try {
      return new TokenAnswer(response, parse(text(response)));
    } catch (IOException e) {
      if (response.isSuccessful()) {
        throw e;
      }
      return new TokenAnswer(response, JsonObject.empty());
    }
  }

  private static String text(Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(LONGEST + 1)) {
      throw new TokenFailure("the token endpoint's answer is longer than 1 MiB", null);
    }
    return source.readUtf8();
  }

  private static JsonObject parse(String text) {
    try {
      return JsonValue.parse(text) instanceof JsonObject object ? object : JsonObject.empty();
    } catch (IllegalArgumentException e) {
      return JsonObject.empty();
    }
  }

  /** The next refresh token, or null. */
  @Nullable String refreshToken() {
    return text("refresh_token");
  }

  /**
   * The access token.
   *
   * @param asked when the request was sent, which is before the token's life began
   */
  AccessToken token(long asked) throws TokenFailure {
    String value = text("access_token");
    if (value == null || value.isEmpty()) {
      throw new TokenFailure("the token endpoint's answer holds no `access_token`", null);
    }
    try {
      HeaderText.check("access token", value);
    } catch (IllegalArgumentException e) {
      throw new TokenFailure(String.valueOf(e.getMessage()), null);
    }
    OptionalLong life = life();
    return life.isPresent()
        ? AccessToken.expiring(value, life.getAsLong(), asked)
        : AccessToken.lasting(value);
  }

  /** How many seconds the token lives, where that is said. */
  private OptionalLong life() {
    OptionalLong seconds = number(text("expires_in"));
    if (seconds.isPresent()) {
      return seconds;
    }
    for (String name : new String[] {"expires_at", "expires_on"}) {
      String text = text(name);
      OptionalLong at = text == null ? OptionalLong.empty() : epochSecond(text);
      if (at.isPresent()) {
        return OptionalLong.of(at.getAsLong() - serverSecond());
      }
    }
    return OptionalLong.empty();
  }

  /** The time by the clock that the answer's own times are of; ours may be wrong. */
  private long serverSecond() {
    Instant date = response.headers().getInstant("Date");
    return (date == null ? Instant.now() : date).getEpochSecond();
  }

  private static OptionalLong epochSecond(String text) {
    OptionalLong number = number(text);
    if (number.isPresent()) {
      long at = number.getAsLong();
      return OptionalLong.of(at > MILLISECONDS ? at / 1000 : at);
    }
    try {
      return OptionalLong.of(OffsetDateTime.parse(text).toInstant().getEpochSecond());
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong number(@Nullable String text) {
    try {
      return text == null ? OptionalLong.empty() : OptionalLong.of((long) Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /**
   * The refusal that a status other than a success is.
   *
   * @param secrets what the message must not hold
   */
  TokenFailure refusal(Secrets secrets) {
    String code = text("error");
    if (code == null || !code.matches("[A-Za-z0-9_.-]{1,40}") || secrets.areIn(code)) {
      return TokenFailure.refused(response.code(), null, "");
    }
    String description = text("error_description");
    boolean told =
        description != null
            && description.matches("[ -~]{1," + LONGEST_DESCRIPTION + "}")
            && !secrets.areIn(description);
    String reason = told ? code + ": " + description : code;
    return TokenFailure.refused(response.code(), code, " (" + reason + ")");
  }

  private @Nullable String text(String name) {
    JsonValue value = json.get(name);
    if (value instanceof JsonString string) {
      return string.value();
    }
    return value instanceof JsonNumber number ? number.text() : null;
  }
}
