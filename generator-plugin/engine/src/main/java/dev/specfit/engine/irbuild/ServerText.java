package dev.specfit.engine.irbuild;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a server's URL, which is a template and so no URI.
 *
 * @param text with {@code https:} in front of a {@code //}
 * @param scheme in lower case, or empty; a variable is one too
 */
record ServerText(String text, String scheme) {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*|\\{[^{}]*\\}):(?=//|[^0-9{]).*", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("[^:/]*://([^/?#]*)(.*)", Pattern.DOTALL);

  static ServerText of(String url) {
    String text = url.strip();
    text = text.startsWith("//") ? "https:" + text : text;
    Matcher matcher = SCHEME.matcher(text);
    return new ServerText(text, matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "");
  }

  /** Whether requests can be sent there: a relative URL is where the base URL is. */
  boolean isForHttp() {
    return scheme.isEmpty()
        || scheme.equals("http")
        || scheme.equals("https")
        || scheme.startsWith("{");
  }

  /** {@code wss} as {@code https}. */
  String overHttp() {
    return (scheme.equals("ws") ? "http" : "https") + text.substring(scheme.length());
  }

  boolean hasHost() {
    Matcher matcher = AUTHORITY.matcher(text);
    return text.startsWith("{") || (matcher.matches() && !matcher.group(1).isEmpty());
  }

  /** Without user info, query and fragment. */
  String bare() {
    String path = text.replaceFirst("[?#].*", "");
    Matcher matcher = AUTHORITY.matcher(path);
    if (!matcher.matches() || matcher.group(1).indexOf('@') < 0) {
      return path;
    }
    String host = matcher.group(1).substring(matcher.group(1).lastIndexOf('@') + 1);
    return path.substring(0, path.indexOf("://") + 3) + host + matcher.group(2);
  }
}
