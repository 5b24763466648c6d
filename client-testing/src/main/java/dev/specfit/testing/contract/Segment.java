package dev.specfit.testing.contract;

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
      regex.append(Pattern.quote(template.substring(end, matcher.start()))).append("(.+?)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    regex.append(Pattern.quote(template.substring(end)));
    Matcher found = Pattern.compile(regex.toString()).matcher(raw);
    if (!found.matches()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      variables.put(names.get(i), found.group(i + 1));
    }
    return true;
  }
}
