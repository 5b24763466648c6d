package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises pages that tell the position of the next one. */
final class PageCursors {
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(next|following|subsequent|continue|further|more)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("\\b(id|identifier|object|last|item|key)\\b", Pattern.CASE_INSENSITIVE);

  private PageCursors() {}

  /** The page tells it. */
  static Optional<IrPagination> inPage(PageShape shape) {
    for (PageValue position : shape.asked()) {
      Optional<PageValue> next = next(shape, position);
      if (next.isPresent()) {
        return Optional.of(
            shape.told(Style.CURSOR, Optional.of(position), next.get().path(), List.of()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PageValue> next(PageShape shape, PageValue position) {
    String word = PageWords.of(position.path());
    boolean cursor = PageWords.CURSOR.contains(word) && position.isText();
    boolean counts =
        (PageWords.PAGE.contains(word) || PageWords.OFFSET.contains(word))
            && (position.isText() || position.isWhole());
    if (!cursor && !counts) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>(List.of("next" + word, "next" + position.word()));
    if (cursor) {
      names.addAll(PageWords.NEXT_CURSOR);
    } else if (PageWords.PAGE.contains(word)) {
      names.add("nextpage");
    }
    if (word.startsWith("next")) {
      names.add(word);
    }
    return shape
        .told(names, value -> isPosition(value))
        .or(() -> cursor ? called(shape, position) : Optional.empty());
  }

  /** What has the parameter's own name, or {@code next} alone, has to be said to be the next's. */
  private static Optional<PageValue> called(PageShape shape, PageValue position) {
    Set<String> own = new HashSet<>(List.of(PageWords.of(position.path()), position.word()));
    return shape
        .told(own, value -> isPosition(value) && (shape.tellsMore() || value.says(NEXT)))
        .or(() -> shape.told(Set.of("next"), v -> isPosition(v) && shape.tellsMore()));
  }

  private static boolean isPosition(PageValue value) {
    return (value.isText() || value.isWhole()) && !value.isUrl();
  }

  /** The last item's id is it, and the page tells whether there are more. */
  static Optional<IrPagination> inLastItem(PageShape shape) {
    Optional<PageValue> after = shape.asked(PageWords.AFTER_ITEM, PageValue::isText);
    if (after.isEmpty() || shape.hasMore().isEmpty()) {
      return Optional.empty();
    }
    Optional<PageValue> last = shape.told(Set.of("lastid"), PageValue::isText);
    if (last.isPresent()) {
      return Optional.of(shape.told(Style.CURSOR, after, last.get().path(), List.of()));
    }
    boolean byId =
        shape.item().stream()
            .filter(property -> property.wireName().equals("id"))
            .anyMatch(p -> new PageValue(List.of("id"), p.type(), p.docs(), false).isText());
    return byId && after.get().says(ITEM)
        ? Optional.of(shape.told(Style.CURSOR, after, List.of(), List.of("id")))
        : Optional.empty();
  }
}
