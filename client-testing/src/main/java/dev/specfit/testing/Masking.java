package dev.specfit.testing;

import dev.specfit.testing.scrub.SecretNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.Headers;

/** Keeps credentials out of messages. */
final class Masking {
  private static final String MASK = "***";

  private Masking() {}

  /** A path and query whose secret-named values are masked. */
  static String target(String target) {
    int query = target.indexOf('?');
    if (query < 0) {
      return target;
    }
    List<String> pairs = new ArrayList<>();
    for (String pair : target.substring(query + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      boolean secret =
          equals > 0
              && SecretNames.isSecretInUrl(QueryText.decodeText(pair.substring(0, equals), true));
      pairs.add(secret ? pair.substring(0, equals + 1) + MASK : pair);
    }
    return target.substring(0, query + 1) + String.join("&", pairs);
  }

  /** Whether a header's or query parameter's name says that its value is secret. */
  static boolean isSecret(String name) {
    return SecretNames.isSecretHeader(name) || SecretNames.isSecretInUrl(name);
  }

  /** A message without any credential that came with a request's headers. */
  static String message(String message, Headers headers) {
    String masked = message;
    for (String credential : credentials(headers)) {
      masked = masked.replace(credential, MASK);
    }
    return masked;
  }

  /** The credentials in headers, the longest first, so that none hides a part of another. */
  private static List<String> credentials(Headers headers) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      if (SecretNames.isSecretHeader(headers.name(i))) {
        String value = headers.value(i);
        found.add(value);
        String[] schemeAndRest = value.split(" ", 2);
        if (schemeAndRest.length == 2) {
          found.add(schemeAndRest[1]);
          if (schemeAndRest[0].toLowerCase(Locale.ROOT).equals("basic")) {
            addBasic(schemeAndRest[1], found);
          }
        }
      }
    }
    return found.stream()
        .filter(text -> text.length() >= 4)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static void addBasic(String encoded, Set<String> found) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      found.add(pair);
      found.add(pair.substring(pair.indexOf(':') + 1));
    } catch (IllegalArgumentException notBase64) {
      // Then it is masked as it stands.
    }
  }
}
