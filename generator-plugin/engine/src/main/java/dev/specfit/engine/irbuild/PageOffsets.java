package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises pages that are asked for by the number of their first item. */
final class PageOffsets {
  private static final Set<String> ENDS = Set.of("end", "endtime", "endat", "until", "stop");
  private static final Pattern OF_PAGES =
      Pattern.compile("\\bpage (number|index)\\b|\\btime(stamp)?\\b", Pattern.CASE_INSENSITIVE);

  private PageOffsets() {}

  /** A page is sized by the request and tells the number again, a total or whether more come. */
  static Optional<IrPagination> of(PageShape shape) {
    return shape
        .asked(PageWords.OFFSET, PageValue::isWhole)
        .filter(position -> shape.isSized() && countsItems(shape, position))
        .filter(position -> isTold(shape, position))
        .map(p -> shape.counted(Style.OFFSET, p, List.of(), p.first().orElse(0)));
  }

  /** Not the start of a span of time, not a number of pages, and from a known first one. */
  private static boolean countsItems(PageShape shape, PageValue position) {
    boolean spans = position.word().equals("start") && shape.asked(ENDS, value -> true).isPresent();
    boolean based = !position.word().endsWith("index") || position.first().isPresent();
    return !spans && based && !position.says(OF_PAGES);
  }

  private static boolean isTold(PageShape shape, PageValue position) {
    return shape.tellsMore()
        || !shape.totalItems().isEmpty()
        || shape.told(Set.of(position.word()), PageValue::isWhole).isPresent();
  }
}
