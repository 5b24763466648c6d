package dev.specfit.engine.normalize;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names operations by tag, path, method or operationId; all that it gives must fit. In tags, paths
 * and operation ids {@code *} stands for any characters but a slash, {@code **} for any at all.
 *
 * @param tag one of the operation's tags, or null for any
 * @param path the path template or, for a webhook, its name, or null for any
 * @param method the HTTP method in upper case, or null for any
 * @param operationId the operation's id, or null for any
 */
public record Selector(
    @Nullable String tag,
    @Nullable String path,
    @Nullable String method,
    @Nullable String operationId) {
  private static final String FORMS =
      "write `tag:NAME`, `path:GLOB`, `method:GET`, `operationId:NAME`, `GET /path`, or several of"
          + " the first four with ` & ` between them";
  private static final Pattern METHOD_AND_PATH = Pattern.compile("([A-Za-z]+) +(/.*)");

  public Selector {
    method = method == null ? null : method.toUpperCase(Locale.ROOT);
    if (tag == null && path == null && method == null && operationId == null) {
      throw new IllegalArgumentException("a selector names nothing; " + FORMS);
    }
  }

  /**
   * Reads a selector's text: {@code tag:External Connections}, {@code path:/connections/**}, {@code
   * method:GET}, {@code operationId:List*}, several of them with {@code &} between them, or {@code
   * GET /connections} or {@code /connections} for short.
   *
   * @throws IllegalArgumentException if it is none of these; the message says what it may be
   */
  public static Selector parse(String text) {
    String trimmed = text.strip();
    var methodAndPath = METHOD_AND_PATH.matcher(trimmed);
    if (methodAndPath.matches()) {
      return new Selector(null, methodAndPath.group(2), methodAndPath.group(1), null);
    }
    if (trimmed.startsWith("/")) {
      return new Selector(null, trimmed, null, null);
    }
    @Nullable String[] parts = new @Nullable String[4];
    for (String condition : trimmed.split(" & ", -1)) {
      int colon = condition.indexOf(':');
      int field = colon < 0 ? -1 : fieldOf(condition.substring(0, colon).strip());
      String value = condition.substring(colon + 1).strip();
      if (field < 0 || value.isEmpty()) {
        throw new IllegalArgumentException("`" + text + "` is not a selector; " + FORMS);
      }
      parts[field] = value;
    }
    return new Selector(parts[0], parts[1], parts[2], parts[3]);
  }

  private static int fieldOf(String key) {
    return switch (key) {
      case "tag" -> 0;
      case "path" -> 1;
      case "method" -> 2;
      case "operationId" -> 3;
      default -> -1;
    };
  }

  /** Whether an operation is one of those meant. */
  public boolean matches(
      List<String> tags, String atPath, String atMethod, @Nullable String withOperationId) {
    return (tag == null || tags.stream().anyMatch(candidate -> fits(tag, candidate)))
        && (path == null || fits(path, atPath))
        && (method == null || method.equals(atMethod))
        && (operationId == null || (withOperationId != null && fits(operationId, withOperationId)));
  }

  private static boolean fits(String glob, String text) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (glob.charAt(i) == '*') {
        regex.append("[^/]*");
      } else {
        regex.append(Pattern.quote(String.valueOf(glob.charAt(i))));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
  }

  /** The text it can be read from again. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    append(text, "tag", tag);
    append(text, "path", path);
    append(text, "method", method);
    append(text, "operationId", operationId);
    return text.toString();
  }

  private static void append(StringBuilder text, String key, @Nullable String value) {
    if (value != null) {
      text.append(text.isEmpty() ? "" : " & ").append(key).append(':').append(value);
    }
  }
}
