package dev.specfit.drift.report;

import java.net.URI;
import java.net.URISyntaxException;

/** A file's path as a URI reference (RFC 3986). */
final class FileUri {
  private FileUri() {}

  /** Relative paths stay relative; absolute ones have the scheme {@code file}. */
  static String of(String path) {
    String slashed = Visible.of(path).replace('\\', '/');
    if (slashed.matches("[A-Za-z]:/.*")) {
      return "file:///" + quoted(slashed);
    }
    if (slashed.startsWith("/")) {
      return "file://" + "/" + quoted(slashed.substring(1));
    }
    String relative = quoted(slashed);
    int colon = relative.indexOf(':');
    int slash = relative.indexOf('/');
    boolean readsAsScheme = colon >= 0 && (slash < 0 || colon < slash);
    return readsAsScheme ? "./" + relative : relative;
  }

  /** Below a root a path can't be taken for a scheme, host or query. */
  private static String quoted(String path) {
    try {
      return new URI("file", null, "/" + path, null).toASCIIString().substring("file:/".length());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be quoted", e);
    }
  }
}
