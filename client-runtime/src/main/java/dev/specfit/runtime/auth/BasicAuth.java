package dev.specfit.runtime.auth;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.Request;

/** User name and password (RFC 7617), in UTF-8. */
public final class BasicAuth implements Credential {
  private final String header;

  private BasicAuth(String header) {
    this.header = header;
  }

  /**
   * A user.
   *
   * @throws IllegalArgumentException if the user name holds a colon, which the scheme can't carry
   */
  public static BasicAuth of(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a user name can't hold a colon");
    }
    Objects.requireNonNull(password, "password");
    return new BasicAuth(Credentials.basic(user, password, StandardCharsets.UTF_8));
  }

  @Override
  public Request authorize(Request request) {
    return request.newBuilder().header("Authorization", header).build();
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return "BasicAuth[***]";
  }
}
