package dev.specfit.engine.normalize;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path template says. */
public final class PathTemplates {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)\\}");

  private PathTemplates() {}

  /**
   * The part that goes on the wire. Vendors tell operations on one path apart by a fragment, which
   * is never sent, or by a fixed query, which is.
   */
  public static String wirePath(String path) {
    int fragment = path.indexOf('#');
    String sent = fragment < 0 ? path : path.substring(0, fragment);
    int query = sent.indexOf('?');
    return query >= 0 && sent.indexOf('{', query) >= 0 ? sent.substring(0, query) : sent;
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
