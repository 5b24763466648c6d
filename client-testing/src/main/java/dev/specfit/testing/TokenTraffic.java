package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import java.util.Locale;
import java.util.Set;

/**
 * Tells exchanges with token endpoints: they consist of credentials, nobody wants them in a file.
 */
final class TokenTraffic {
  private static final Set<String> TOKENS =
      Set.of("access_token", "refresh_token", "id_token", "accessToken", "refreshToken", "idToken");

  private TokenTraffic() {}

  static boolean is(Capture capture) {
    String path = capture.request().path().toLowerCase(Locale.ROOT);
    boolean byPath =
        path.endsWith("/token") || (path.contains("oauth") && path.endsWith("/tokens"));
    boolean byRequest =
        QueryText.decode(capture.request().bodyText()).containsKey("grant_type")
            || capture.request().bodyText().contains("\"grant_type\"");
    boolean byResponse =
        Json.parseOrNull(capture.body().utf8()) instanceof JsonObject object
            && TOKENS.stream().anyMatch(object::containsKey);
    return byPath || byRequest || byResponse;
  }
}
