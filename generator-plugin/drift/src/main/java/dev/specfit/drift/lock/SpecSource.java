package dev.specfit.drift.lock;

import dev.specfit.document.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from.
 *
 * @param location an https address, or a path relative to the lock's folder
 * @param operation the operation, {@code GET /path}, that the document is cut down to if the source
 *     has a whole API; null if it is taken as it is
 */
public record SpecSource(String location, @Nullable String operation) {
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:.*");
  private static final Pattern OPERATION =
      Pattern.compile("(?i)(get|put|post|delete|options|head|patch|trace) (/\\S*)");
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(token|secret|passw|signature|credential|api.?key|auth).*|key|sig");

  /**
   * Reads a source as people write it: the location, and the operation behind a blank if it is to
   * be one.
   *
   * @throws IllegalArgumentException if it can't be used; the message says why, and shows no
   *     credential
   */
  public static SpecSource parse(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    return of(parts[0], parts.length == 1 ? null : parts[1]);
  }

  /**
   * A checked source.
   *
   * @throws IllegalArgumentException as {@link #parse}
   */
  public static SpecSource of(String location, @Nullable String operation) {
    if (location.isEmpty()) {
      throw new IllegalArgumentException("a source is empty; write an https address or a path");
    }
    if (SCHEME.matcher(location).matches()) {
      checkAddress(location);
    }
    return new SpecSource(location, operation == null ? null : operation(operation));
  }

  private static String operation(String text) {
    Matcher matcher = OPERATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is not an operation; write one such as `GET /pets`");
    }
    return matcher.group(1).toUpperCase(Locale.ROOT) + " " + matcher.group(2);
  }

  private static void checkAddress(String location) {
    URI uri;
    try {
      uri = new URI(location);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("a source is not an address that can be read", e);
    }
    if (!"https".equalsIgnoreCase(uri.getScheme())) {
      throw new IllegalArgumentException(
          Quoted.of(masked(uri)) + " is not fetched; write an https address or a path");
    }
    if (uri.getHost() == null) {
      throw new IllegalArgumentException("a source is an address without a host");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          Quoted.of(masked(uri))
              + " holds credentials; remove them and add a server to settings.xml");
    }
    if (hasSecret(uri.getRawQuery())) {
      throw new IllegalArgumentException(
          Quoted.of(masked(uri))
              + " holds what looks like a credential in its query; lock and logs would show it");
    }
  }

  private static boolean hasSecret(@Nullable String query) {
    if (query == null) {
      return false;
    }
    for (String pair : query.split("&", -1)) {
      if (SECRET.matcher(pair.split("=", 2)[0]).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is on the network. */
  public boolean isAddress() {
    return SCHEME.matcher(location).matches();
  }

  /** The address. */
  public URI uri() {
    return URI.create(location);
  }

  /** The operation's method; only where there is an operation. */
  public String method() {
    return String.valueOf(operation).split(" ", 2)[0];
  }

  /** The operation's path; only where there is an operation. */
  public String path() {
    return String.valueOf(operation).split(" ", 2)[1];
  }

  /** The source in messages: nothing behind the path. */
  public String shown() {
    return isAddress() ? Quoted.plain(masked(uri())) : Quoted.plain(location);
  }

  /** An address without what may be secret. */
  public static String masked(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost();
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?…";
    return uri.getScheme() + "://" + host + port + path + query;
  }
}
