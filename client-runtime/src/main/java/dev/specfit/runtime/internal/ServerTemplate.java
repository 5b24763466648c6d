package dev.specfit.runtime.internal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server's URL with its variables (OpenAPI, "Server Variable Object"): <code>{region}</code>, or
 * <code>{region=eu}</code> where the variable has a default.
 */
final class ServerTemplate {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}=]*)(?:=([^{}]*))?\\}");

  /** Maybe with a port. */
  private static final Pattern HOST_PART = Pattern.compile("[\\p{L}\\p{N}._:\\[\\]-]*");

  private final String text;

  ServerTemplate(String text) {
    this.text = text;
  }

  /** The URL; variables without a value and a default stay as they are. */
  String expand(Map<String, String> values) {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder url = new StringBuilder();
    while (matcher.find()) {
      String value = values.getOrDefault(matcher.group(1), matcher.group(2));
      matcher.appendReplacement(
          url, Matcher.quoteReplacement(value == null ? matcher.group() : value));
    }
    return matcher.appendTail(url).toString();
  }

  /**
   * Whether a value keeps the host to what the template says of it.
   *
   * @param name a variable that may have any value
   */
  boolean takes(String name, String value) {
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      boolean inHost = matcher.group(1).equals(name) && isInHost(matcher.start());
      if (inHost && !HOST_PART.matcher(value).matches()) {
        return false;
      }
    }
    return true;
  }

  private boolean isInHost(int at) {
    int host = text.indexOf("://");
    int path = host < 0 ? -1 : text.indexOf('/', host + 3);
    return host >= 0 && at > host && (path < 0 || at < path);
  }

  /** The first variable that has neither a value nor a default, or null. */
  @Nullable String missing(Map<String, String> values) {
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2) == null && !values.containsKey(matcher.group(1))) {
        return matcher.group(1);
      }
    }
    return null;
  }
}
