package dev.specfit.testing.contract;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a document declares for a media type. */
final class MediaRange {
  private MediaRange() {}

  /** The type without parameters, in lower case. */
  static String bare(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType;
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a body is JSON: its type says so, and its schema doesn't say that it is bytes. */
  static boolean isJson(String type, Located schema) {
    return (type.endsWith("/json") || type.endsWith("+json"))
        && !schema.text("format", "").equals("binary");
  }

  /** The most exact declaration that covers a type, or null. */
  static @Nullable Located find(Map<String, Located> content, String type) {
    String family = type.contains("/") ? type.substring(0, type.indexOf('/')) + "/*" : "";
    Located best = null;
    int exactness = 0;
    for (Map.Entry<String, Located> entry : content.entrySet()) {
      String declared = bare(entry.getKey());
      int fits =
          declared.equals(type) ? 3 : declared.equals(family) ? 2 : declared.equals("*/*") ? 1 : 0;
      if (fits > exactness) {
        best = entry.getValue();
        exactness = fits;
      }
    }
    return best;
  }
}
