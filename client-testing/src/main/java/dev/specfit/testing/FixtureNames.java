package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import java.util.Locale;

/** Names files after method and path of a scrubbed stub mapping. */
final class FixtureNames {
  private static final int LONGEST = 80;

  private FixtureNames() {}

  static String of(JsonObject mapping) {
    String words = "";
    if (mapping.get("request") instanceof JsonObject request) {
      words = text(request, "method") + "-" + text(request, "url").replaceFirst("[?].*", "");
    }
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  private static String text(JsonObject object, String key) {
    return object.get(key) instanceof JsonString text ? text.value() : "";
  }
}
