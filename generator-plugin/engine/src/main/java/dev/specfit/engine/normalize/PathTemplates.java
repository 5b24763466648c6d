package dev.specfit.engine.normalize;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path template says. */
public final class PathTemplates {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)\\}");

  private PathTemplates() {}

  /** The part that goes on the wire: a path key may carry a fragment or a query of its own. */
  public static String wirePath(String path) {
    String template = path.replaceAll("[#].*$", "");
    int query = template.indexOf('?');
    return query < 0 ? template : template.substring(0, query);
  }

  /** The names of its variables, in order. */
  public static Set<String> variables(String path) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = VARIABLE.matcher(wirePath(path));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
