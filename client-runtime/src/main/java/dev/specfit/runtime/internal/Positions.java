package dev.specfit.runtime.internal;

import dev.specfit.runtime.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes where a walk is as a text, and reads it again. */
final class Positions {
  /** So that a text from elsewhere is told from ours. */
  private static final String MARK = "p1?";

  private Positions() {}

  static String write(QueryParameters query) {
    return query.entrySet().stream()
        .map(
            parameter ->
                PercentEncoder.encode(parameter.getKey())
                    + "="
                    + PercentEncoder.encode(parameter.getValue()))
        .collect(Collectors.joining("&", MARK, ""));
  }

  static QueryParameters read(String position) {
    if (!position.startsWith(MARK)) {
      throw new IllegalArgumentException("not a position that a walk gave");
    }
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    String text = position.substring(MARK.length());
    for (String parameter : text.isEmpty() ? new String[0] : text.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("not a position that a walk gave");
      }
      parameters.add(
          Map.entry(
              decode(parameter.substring(0, equals)), decode(parameter.substring(equals + 1))));
    }
    return QueryParameters.ofEncoded(parameters);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
