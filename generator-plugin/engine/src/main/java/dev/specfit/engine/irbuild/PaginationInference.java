package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how pages follow each other from the shapes of request and response. Cautious, because
 * a wrong guess leaves out items or never ends: a parameter alone proves nothing, the response has
 * to tell where it goes on or where it ends.
 */
final class PaginationInference {
  /** The surest first. */
  private static final List<Function<PageShape, Optional<IrPagination>>> STYLES =
      List.of(
          PageNumbers::proved,
          PageCursors::inPage,
          PageCursors::inLastItem,
          PageLinks::inPage,
          PageNumbers::likely,
          PageOffsets::of,
          PageLinks::inHeader,
          PageNumbers::bare);

  /** Those with a position that can stand in a body. */
  private static final List<Function<PageShape, Optional<IrPagination>>> STYLES_OF_POST =
      List.of(
          PageNumbers::proved,
          PageCursors::inPage,
          PageCursors::inLastItem,
          PageNumbers::likely,
          PageOffsets::of);

  private final PagePaths paths;

  PaginationInference(PagePaths paths) {
    this.paths = paths;
  }

  /**
   * What was found.
   *
   * @param pagination how pages follow each other, or null
   * @param unpaged why nothing was found; null where something was, and where there is no list
   */
  record Result(@Nullable IrPagination pagination, @Nullable String unpaged) {
    private static final Result NO_LIST = new Result(null, null);

    private static Result unpaged(String reason) {
      return new Result(null, reason);
    }
  }

  Result infer(IrOperation operation) {
    Optional<IrResponse> page = PagePaths.page(operation);
    Optional<IrTypeUse> body = page.flatMap(PagePaths::body);
    boolean post = operation.method().equals("POST");
    if (page.isEmpty() || body.isEmpty() || !(post || operation.method().equals("GET"))) {
      return Result.NO_LIST;
    }
    PageItems items = PageItems.of(paths, operation, body.get());
    List<String> path = items.path();
    if (path == null) {
      return items.rivals().isEmpty() || post
          ? Result.NO_LIST
          : Result.unpaged("it has several arrays: " + String.join(", ", items.rivals()));
    }
    PageShape shape = PageShape.of(paths, operation, page.get(), body.get(), path);
    Optional<IrPagination> found =
        (post ? STYLES_OF_POST : STYLES)
            .stream().map(style -> style.apply(shape)).flatMap(Optional::stream).findFirst();
    if (found.isPresent()) {
      return new Result(found.get(), null);
    }
    return post && !asksForMore(shape) ? Result.NO_LIST : Result.unpaged(reason(shape));
  }

  private static String reason(PageShape shape) {
    return asksForMore(shape)
        ? "nothing in its response tells where it goes on or ends"
        : "no parameter says where to go on";
  }

  private static boolean asksForMore(PageShape shape) {
    return Stream.of(PageWords.PAGE, PageWords.OFFSET, PageWords.CURSOR, PageWords.AFTER_ITEM)
        .anyMatch((Set<String> words) -> shape.asked(words, value -> true).isPresent());
  }
}
