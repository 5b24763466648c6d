package dev.specfit.runtime.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** A key in a header, a query parameter or a cookie. */
public final class ApiKey implements Credential {
  private final In in;
  private final String name;
  private final String key;

  private ApiKey(In in, String name, String key) {
    this.in = in;
    this.name = Objects.requireNonNull(name, "name");
    this.key = key;
  }

  /** A key in a header. */
  public static ApiKey header(String name, String key) {
    return new ApiKey(In.HEADER, name, HeaderText.check("API key", key));
  }

  /** A key in the query. */
  public static ApiKey query(String name, String key) {
    return new ApiKey(In.QUERY, name, Objects.requireNonNull(key, "key"));
  }

  /**
   * A key in a cookie, which joins the request's other cookies.
   *
   * @throws IllegalArgumentException if the key holds a semicolon, which would end the cookie
   */
  public static ApiKey cookie(String name, String key) {
    if (key.indexOf(';') >= 0) {
      throw new IllegalArgumentException("a key in a cookie can't hold a semicolon");
    }
    return new ApiKey(In.COOKIE, name, HeaderText.check("API key", key));
  }

  @Override
  public Request authorize(Request request) {
    Request.Builder authorized = request.newBuilder();
    switch (in) {
      case HEADER -> authorized.header(name, key);
      case QUERY -> {
        HttpUrl.Builder url = request.url().newBuilder();
        authorized.url(url.setQueryParameter(name, key).build());
      }
      case COOKIE -> {
        List<String> cookies = new ArrayList<>(request.headers("Cookie"));
        cookies.add(name + "=" + key);
        authorized.header("Cookie", String.join("; ", cookies));
      }
    }
    return authorized.build();
  }

  @Override
  public Set<String> queryNames() {
    return in == In.QUERY ? Set.of(name) : Set.of();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ApiKey[" + name + "=***]";
  }

  private enum In {
    HEADER,
    QUERY,
    COOKIE
  }
}
