package dev.specfit.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a fixture expects of path and query.
 *
 * @param key the key it was given by, such as {@code urlPath}
 * @param text its value
 * @param pathParameters matchers of a template's parameters, by name
 */
record UrlPattern(String key, String text, Map<String, MultiMatcher> pathParameters) {
  private static final List<String> KEYS =
      List.of("url", "urlPath", "urlPathTemplate", "urlPattern", "urlPathPattern");

  static UrlPattern read(KeyReader in) {
    List<UrlPattern> found = new ArrayList<>();
    for (String key : KEYS) {
      String text = in.text(key);
      if (text != null) {
        found.add(new UrlPattern(key, text, parameters(in)));
      }
    }
    if (found.size() != 1) {
      throw in.error(
          "holds %d of `%s`, expected one".formatted(found.size(), String.join("`, `", KEYS)));
    }
    UrlPattern one = found.get(0);
    if (one.key.endsWith("Pattern")) {
      ValueMatchers.pattern(one.text, in);
    }
    if (in.has("pathParameters") && !one.key.equals("urlPathTemplate")) {
      throw in.error("has `pathParameters` without `urlPathTemplate`");
    }
    return one;
  }

  private static Map<String, MultiMatcher> parameters(KeyReader in) {
    Map<String, MultiMatcher> matchers = new LinkedHashMap<>();
    KeyReader parameters = in.object("pathParameters");
    if (parameters != null) {
      for (String name : parameters.keys()) {
        KeyReader matcher = parameters.object(name);
        if (matcher != null) {
          matchers.put(name, MultiMatcher.read(matcher));
        }
      }
    }
    return matchers;
  }

  /** Whether the text is path and query byte for byte. */
  boolean isExact() {
    return key.equals("url");
  }

  /** Whether the query is part of what is compared here. */
  boolean includesQuery() {
    return key.equals("url") || key.equals("urlPattern");
  }

  /** The path, without the query if there is one. */
  String path() {
    int query = isExact() ? text.indexOf('?') : -1;
    return query < 0 ? text : text.substring(0, query);
  }

  List<String> differences(WireRequest request) {
    String found = includesQuery() ? request.target() : request.path();
    boolean fits =
        switch (key) {
          case "url", "urlPath" -> found.equals(text);
          case "urlPathTemplate" -> fitsTemplate(found);
          default -> Pattern.matches(text, found);
        };
    if (!fits) {
      return List.of(
          "%s: expected `%s`, found `%s`"
              .formatted(key, Masking.target(text), Masking.target(found)));
    }
    return parameterDifferences(found);
  }

  private boolean fitsTemplate(String path) {
    String[] expected = text.split("/", -1);
    String[] found = path.split("/", -1);
    if (expected.length != found.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      boolean variable = expected[i].startsWith("{") && expected[i].endsWith("}");
      if (variable ? found[i].isEmpty() : !expected[i].equals(found[i])) {
        return false;
      }
    }
    return true;
  }

  private List<String> parameterDifferences(String path) {
    List<String> differences = new ArrayList<>();
    String[] template = text.split("/", -1);
    String[] found = path.split("/", -1);
    pathParameters.forEach(
        (name, matcher) -> {
          List<String> values = new ArrayList<>();
          for (int i = 0; i < template.length; i++) {
            if (template[i].equals("{" + name + "}")) {
              values.add(QueryText.decodeText(found[i], false));
            }
          }
          matcher
              .differences(values)
              .forEach(line -> differences.add("path parameter `" + name + "`: " + line));
        });
    return differences;
  }
}
