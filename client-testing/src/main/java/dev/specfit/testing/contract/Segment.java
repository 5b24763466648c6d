package dev.specfit.testing.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One segment of a path template, such as {@code {id}.json}. */
final class Segment {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private Segment() {}

  /** Reads the variables of one segment; false if it doesn't fit. */
  static boolean read(String template, String raw, Map<String, String> variables) {
    StringBuilder regex = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(template);
    int end = 0;
    while (matcher.find()) {
      regex.append(literal(template.substring(end, matcher.start()))).append("(.+?)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    regex.append(literal(template.substring(end)));
    Matcher found = Pattern.compile(regex.toString()).matcher(raw);
    if (!found.matches()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      variables.put(names.get(i), found.group(i + 1));
    }
    return true;
  }

  /** A text as it is, or with any of its characters percent-encoded (RFC 3986, 2.1). */
  private static String literal(String text) {
    StringBuilder regex = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            one -> {
              regex.append("(?:").append(Pattern.quote(one)).append("|(?i:");
              for (byte part : one.getBytes(StandardCharsets.UTF_8)) {
                regex.append("%%%02x".formatted(part & 0xff));
              }
              regex.append("))");
            });
    return regex.toString();
  }
}
