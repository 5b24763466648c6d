package dev.specfit.testing.scrub;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its name whether a header, parameter or property holds a secret. */
public final class SecretNames {
  private static final List<String> ENDINGS =
      List.of(
          "token",
          "tokens",
          "secret",
          "secrets",
          "password",
          "passwords",
          "passwd",
          "pwd",
          "passphrase",
          "passcode",
          "apikey",
          "apikeys",
          "accesskey",
          "accesskeyid",
          "secretkey",
          "privatekey",
          "signingkey",
          "encryptionkey",
          "authkey",
          "subscriptionkey",
          "credential",
          "credentials",
          "authorization",
          "cookie",
          "cookies",
          "sessionid",
          "jsessionid",
          "phpsessid",
          "signature",
          "assertion",
          "jwt",
          "bearer",
          "otp",
          "authcode",
          "authorizationcode",
          "clientid",
          "xsrf",
          "csrf",
          "hmac");

  /** These are harmless in a body, where {@code code} is an error's number, but not in a URL. */
  private static final Set<String> IN_URLS =
      Set.of("code", "state", "sig", "key", "auth", "session", "sid", "nonce", "codeverifier");

  private SecretNames() {}

  /**
   * Whether a property of a body holds a secret.
   *
   * @param name a name, or a path to one: what counts is the last name in it
   */
  public static boolean isSecret(String name) {
    String plain = plain(name);
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }

  /**
   * Whether a query or form parameter holds a secret.
   *
   * @param name a name; of {@code filter[token]} the innermost counts
   */
  public static boolean isSecretInUrl(String name) {
    return isSecret(name) || IN_URLS.contains(plain(name));
  }

  /** Whether a header holds a secret. */
  public static boolean isSecretHeader(String name) {
    String plain = plain(name);
    return isSecret(name)
        || plain.endsWith("key")
        || plain.endsWith("cookie2")
        || plain.contains("auth")
        || plain.contains("token")
        || plain.contains("secret")
        || plain.contains("signature");
  }

  /** The last name of a path, in lower case, letters and digits only. */
  private static String plain(String name) {
    String path = name.replaceAll("\\[[0-9*]*]", "").replaceAll("['\"\\]]+$", "");
    int start =
        Math.max(path.lastIndexOf('.'), Math.max(path.lastIndexOf('['), path.lastIndexOf('/')));
    return path.substring(start + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
