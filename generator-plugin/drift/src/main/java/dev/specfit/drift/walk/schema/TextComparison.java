package dev.specfit.drift.walk.schema;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what texts have to look like and what they hold. */
final class TextComparison {
  private static final Set<String> ANY_TEXT =
      Set.of("\"\"", "\"^\"", "\".*\"", "\"^.*$\"", "\"^.*\"", "\".*$\"");
  private static final List<String> HOLDS =
      List.of("contentEncoding", "contentMediaType", "x-format");

  private TextComparison() {}

  static void compare(Pair pair) {
    pattern(pair);
    if (Bytes.areOnlySaidOtherwise(pair)) {
      return;
    }
    for (String keyword : HOLDS) {
      if (!Objects.equals(pair.base().text(keyword), pair.revision().text(keyword))) {
        pair.tell(family(keyword))
            .before(pair.base().first(keyword))
            .now(pair.revision().first(keyword))
            .add();
      }
    }
  }

  private static String family(String keyword) {
    return switch (keyword) {
      case "contentEncoding" -> "content-encoding-changed";
      case "contentMediaType" -> "content-media-type-changed";
      default -> "x-format-changed";
    };
  }

  private static void pattern(Pair pair) {
    Set<String> before = patterns(pair.base());
    Set<String> now = patterns(pair.revision());
    if (before.equals(now)) {
      return;
    }
    String action =
        before.isEmpty() || now.containsAll(before)
            ? "pattern-added"
            : now.isEmpty() || before.containsAll(now)
                ? "pattern-removed"
                : ANY_TEXT.containsAll(now) && pair.scope().request()
                    ? "pattern-generalized"
                    : "pattern-changed";
    pair.tell(action)
        .before(pair.base().first("pattern"))
        .now(pair.revision().first("pattern"))
        .add();
  }

  private static Set<String> patterns(Schema schema) {
    return schema.all("pattern").stream()
        .map(found -> Values.canonical(found.value()))
        .filter(pattern -> !pattern.equals("\"\""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
