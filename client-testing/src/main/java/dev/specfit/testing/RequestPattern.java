package dev.specfit.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fixture expects of a request. Matching is stricter than WireMock's, never looser: a query
 * parameter or a body that the fixture doesn't speak of is a difference.
 */
record RequestPattern(
    String method,
    UrlPattern url,
    Map<String, MultiMatcher> query,
    Map<String, MultiMatcher> headers,
    List<BodyPattern> body) {

  static RequestPattern read(KeyReader in) {
    String method = in.text("method");
    if (method == null || !method.matches("[A-Z]+")) {
      throw in.error("needs a `method` in upper case");
    }
    RequestPattern pattern =
        new RequestPattern(
            method,
            UrlPattern.read(in),
            matchers(in, "queryParameters"),
            matchers(in, "headers"),
            in.objects("bodyPatterns").stream().map(BodyPattern::read).toList());
    in.done();
    return pattern;
  }

  private static Map<String, MultiMatcher> matchers(KeyReader in, String key) {
    Map<String, MultiMatcher> matchers = new LinkedHashMap<>();
    KeyReader all = in.object(key);
    if (all != null) {
      for (String name : all.keys()) {
        KeyReader one = all.object(name);
        if (one != null) {
          matchers.put(name, MultiMatcher.read(one));
        }
      }
    }
    return matchers;
  }

  /** How a request differs, the weightiest first; empty if the fixture serves it. */
  List<String> differences(WireRequest request) {
    List<String> lines = new ArrayList<>();
    if (!method.equals("ANY") && !method.equals(request.method())) {
      lines.add("method: expected `%s`, found `%s`".formatted(method, request.method()));
    }
    lines.addAll(url.differences(request));
    queryDifferences(request, lines);
    headers.forEach(
        (name, matcher) ->
            matcher
                .differences(request.headers().values(name))
                .forEach(line -> lines.add("header `" + name + "`: " + masked(name, line))));
    if (body.isEmpty() && request.body().size() > 0) {
      lines.add("body: expected none, found " + request.body().size() + " bytes");
    }
    body.forEach(pattern -> lines.addAll(pattern.differences(request.body())));
    return lines;
  }

  /** How far away a request is: a different path is further than a different header. */
  int distance(WireRequest request) {
    int distance = differences(request).size();
    distance += method.equals("ANY") || method.equals(request.method()) ? 0 : 100;
    String path = url.includesQuery() ? url.text().split("[?]", -1)[0] : url.text();
    boolean near = path.equals(request.path()) || url.differences(request).isEmpty();
    return distance + (near ? 0 : 1000);
  }

  /** What keeps this pattern from fixing the request to the byte; empty if nothing does. */
  List<String> looseEnds() {
    List<String> lines = new ArrayList<>();
    if (method.equals("ANY")) {
      lines.add("`request.method` is `ANY`, expected the method itself");
    }
    if (!url.isExact()) {
      lines.add(
          "`request.%s` leaves the raw query open, expected `request.url`".formatted(url.key()));
    }
    if (!body.isEmpty() && body.stream().noneMatch(BodyPattern::exact)) {
      lines.add("`request.bodyPatterns` leave the body open, expected one `equalTo…`");
    }
    return lines;
  }

  private void queryDifferences(WireRequest request, List<String> lines) {
    Map<String, List<String>> found = QueryText.decode(request.rawQuery());
    query.forEach(
        (name, matcher) ->
            matcher
                .differences(found.getOrDefault(name, List.of()))
                .forEach(line -> lines.add("query `" + name + "`: " + masked(name, line))));
    if (!url.includesQuery()) {
      found.forEach(
          (name, values) -> {
            if (!query.containsKey(name)) {
              lines.add("query `" + name + "`: expected none, found " + values.size());
            }
          });
    }
  }

  private static String masked(String name, String line) {
    return Masking.isSecret(name) ? "not as expected (not shown: it is secret)" : line;
  }
}
