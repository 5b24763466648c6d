package dev.specfit.drift.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path and its variables.
 *
 * @param shape the path without the variables' names, {@code /pets/{}}
 * @param variables the variables' names in order
 */
record PathTemplate(String shape, List<String> variables) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]*)}");

  static PathTemplate of(String path) {
    List<String> variables = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(path);
    while (matcher.find()) {
      variables.add(matcher.group(1));
    }
    return new PathTemplate(matcher.replaceAll("{}"), List.copyOf(variables));
  }
}
