package dev.specfit.drift.walk.schema;

import org.jspecify.annotations.Nullable;

/**
 * Knows the two ways to say that a text holds bytes: by {@code format} in OpenAPI 3.0, by {@code
 * contentEncoding} and {@code contentMediaType} in 3.1 (OpenAPI 3.1, 4.4.1).
 */
final class Bytes {
  private Bytes() {}

  /** Whether one state says in the old way what the other says in the new. */
  static boolean areOnlySaidOtherwise(Pair pair) {
    String before = said(pair.base());
    return before != null
        && before.equals(said(pair.revision()))
        && pair.base().types().equals(pair.revision().types())
        && (pair.base().text("format") == null) != (pair.revision().text("format") == null);
  }

  private static @Nullable String said(Schema schema) {
    String format = schema.text("format");
    String encoding = schema.text("contentEncoding");
    String type = schema.text("contentMediaType");
    if (format != null) {
      boolean known = format.equals("byte") || format.equals("binary");
      return known && encoding == null && type == null ? format : null;
    }
    if ("base64".equals(encoding)) {
      return "byte";
    }
    return encoding == null && "application/octet-stream".equals(type) ? "binary" : null;
  }
}
