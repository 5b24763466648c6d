package dev.specfit.engine.ir;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What of an {@code operationId} a person wrote. */
public final class OperationIds {
  private OperationIds() {}

  /**
   * The id without the path and method that frameworks write behind a function's name, so that two
   * of the same name differ: {@code read_item_items__item_id__get} of {@code GET /items/{item_id}}
   * is {@code read_item}. The path may have been mounted under another, so that only its end is in
   * the id. An id whose front would say too little alone stays whole.
   *
   * @param id as the document has it
   * @param method in any case
   * @param path the template
   */
  public static String withoutPath(String id, String method, String path) {
    String end = "_" + method.toLowerCase(Locale.ROOT);
    if (!id.endsWith(end)) {
      return id;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String written = path.substring(slash).replaceAll("\\W", "_");
      if (id.endsWith(written + end)) {
        String front = id.substring(0, id.length() - written.length() - end.length());
        return speaks(front, written) ? front : id;
      }
    }
    return id;
  }

  /** A lone verb, as in {@code list_items_get}, is no name a function would have had. */
  private static boolean speaks(String front, String path) {
    List<String> words = words(front);
    return words.size() > 1
        || (words.size() == 1 && (words(path).isEmpty() || words(path).contains(words.get(0))));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("_", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
