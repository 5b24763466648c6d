package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.ir.IrOperation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The tag whose service each operation is in: the pinned one, or its first, or none. A service is
 * an interface that Retrofit makes a proxy of, and Java can't make one of too many methods: what
 * doesn't fit is divided by the operations' paths.
 */
final class Tags {
  /** With some four methods for each, half of what Java's proxies bear. */
  static final int MOST = 150;

  private static final Pattern NO_WORD =
      Pattern.compile("\\P{L}*|.*[{}].*|api|rest|v[0-9].*", Pattern.CASE_INSENSITIVE);

  private Tags() {}

  /** The tags by operation id. */
  static Map<String, String> of(IrApi api, NamesFile pins) {
    Map<String, String> tags = new LinkedHashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (IrOperation operation : api.operations()) {
      String id = operation.id().toString();
      NamesFile.Operation pin = pins.operations().get(id);
      String first = operation.tags().isEmpty() ? "" : operation.tags().get(0);
      String tag = pin == null ? first : pin.tag();
      tags.put(id, tag);
      sizes.merge(tag, 1, Integer::sum);
    }
    for (IrOperation operation : api.operations()) {
      String id = operation.id().toString();
      if (!pins.operations().containsKey(id)) {
        tags.computeIfPresent(
            id,
            (same, tag) ->
                sizes.getOrDefault(tag, 0) > MOST ? divided(tag, operation.path()) : tag);
      }
    }
    return tags;
  }

  /** With the first word of the path that the tag doesn't have. */
  private static String divided(String tag, String path) {
    List<String> known = words(tag);
    for (String segment : path.split("[/?#]", -1)) {
      if (!NO_WORD.matcher(segment).matches() && !words(segment).equals(known)) {
        return tag.isEmpty() ? segment : tag + " " + segment;
      }
    }
    return tag;
  }

  private static List<String> words(String text) {
    return Words.ofValue(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
