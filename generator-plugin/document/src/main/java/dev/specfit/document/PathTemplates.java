package dev.specfit.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path template says. OpenAPI has neither a query nor a fragment in one (3.1.1, Paths
 * Object); vendors have both, to tell operations on one path apart and to show what to ask with.
 */
public final class PathTemplates {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)\\}");

  private PathTemplates() {}

  /** The path alone, without a query and without a fragment, which is never sent. */
  public static String path(String template) {
    String sent = withoutFragment(template);
    int query = sent.indexOf('?');
    return query < 0 ? sent : sent.substring(0, query);
  }

  /** The names of the path's variables, in order. */
  public static Set<String> variables(String template) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = VARIABLE.matcher(path(template));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /**
   * The variables that are values in the query, {@code ?lat={latitude}}: each with the name of the
   * query parameter that it is the value of.
   */
  public static Map<String, String> queryVariables(String template) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String pair : queryPairs(template)) {
      int equals = pair.indexOf('=');
      Matcher variable = VARIABLE.matcher(pair.substring(equals + 1));
      if (variable.matches()) {
        String name = equals > 0 ? decoded(pair.substring(0, equals)) : variable.group(1);
        names.putIfAbsent(variable.group(1), name);
      }
    }
    return names;
  }

  /** What the query says itself, {@code ?view=status}: values by names, both decoded. */
  public static Map<String, String> queryConstants(String template) {
    Map<String, String> constants = new LinkedHashMap<>();
    for (String pair : queryPairs(template)) {
      if (pair.indexOf('{') < 0) {
        int equals = pair.indexOf('=');
        constants.putIfAbsent(
            decoded(equals < 0 ? pair : pair.substring(0, equals)),
            decoded(pair.substring(equals + 1)));
      }
    }
    return constants;
  }

  /**
   * The part that goes on the wire with every request: the path, and of its query what is neither a
   * variable nor a parameter's to say.
   *
   * @param declared the names of the query parameters that the operation declares
   */
  public static String wirePath(String template, Set<String> declared) {
    List<String> kept = new ArrayList<>();
    for (String pair : queryPairs(template)) {
      String name = decoded(pair.replaceFirst("=.*", ""));
      if (pair.indexOf('{') < 0 && !declared.contains(name)) {
        kept.add(pair);
      }
    }
    return kept.isEmpty() ? path(template) : path(template) + "?" + String.join("&", kept);
  }

  /** A text without its percent-encoding; itself where that is broken. */
  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }

  private static List<String> queryPairs(String template) {
    String sent = withoutFragment(template);
    int query = sent.indexOf('?');
    List<String> pairs = new ArrayList<>();
    if (query >= 0) {
      for (String pair : sent.substring(query + 1).split("&", -1)) {
        if (!pair.isEmpty()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static String withoutFragment(String template) {
    int fragment = template.indexOf('#');
    return fragment < 0 ? template : template.substring(0, fragment);
  }
}
