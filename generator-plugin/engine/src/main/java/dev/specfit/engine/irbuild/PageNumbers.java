package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Recognises pages that are asked for by number. */
final class PageNumbers {
  private PageNumbers() {}

  /** A page tells how many there are, or whether there are more. */
  static Optional<IrPagination> proved(PageShape shape) {
    return shape.totalPages().isEmpty() && !shape.tellsMore()
        ? Optional.empty()
        : position(shape).map(position -> counted(shape, position));
  }

  /** A page tells its own number or how many items there are; it ends at an empty page. */
  static Optional<IrPagination> likely(PageShape shape) {
    return position(shape)
        .filter(
            position -> {
              int signs = shape.isSized() ? 1 : 0;
              signs += current(shape).isEmpty() ? 0 : 1;
              signs += shape.totalItems().isEmpty() ? 0 : 1;
              return signs > 1;
            })
        .map(position -> counted(shape, position));
  }

  /**
   * A page tells nothing: then the request has to say how long pages are and what the first one's
   * number is, so that none is left out. It ends at an empty page.
   */
  static Optional<IrPagination> bare(PageShape shape) {
    return position(shape)
        .filter(position -> shape.isSized() && position.first().isPresent())
        .map(position -> counted(shape, position));
  }

  /** A number counted from an unknown base is none: pages would be left out. */
  private static Optional<PageValue> position(PageShape shape) {
    return shape
        .asked(PageWords.PAGE, PageValue::isWhole)
        .filter(
            position ->
                !position.word().endsWith("index")
                    || position.first().isPresent()
                    || !current(shape).isEmpty());
  }

  private static IrPagination counted(PageShape shape, PageValue position) {
    OptionalLong first = position.first();
    return shape.counted(Style.PAGE_NUMBER, position, current(shape), first.orElse(1));
  }

  private static List<String> current(PageShape shape) {
    return PageShape.path(
        shape
            .told(PageWords.CURRENT, PageValue::isWhole)
            .or(() -> shape.told(Set.of("number"), v -> v.isWhole() && v.path().size() == 1)));
  }
}
