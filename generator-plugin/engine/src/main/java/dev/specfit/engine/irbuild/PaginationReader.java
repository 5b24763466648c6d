package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Signs;
import dev.specfit.engine.ir.IrPagination.Style;
import dev.specfit.engine.load.Findings;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-specfit-pagination} of an operation, or infers it where there is none.
 *
 * <pre>
 * x-specfit-pagination:
 *   style: pageNumber        # or offset, cursor, nextUrl, linkHeader
 *   items: data              # where a page holds its items; [] where the page is the array itself
 *   position: page.number    # the parameter that says where to go on; below a deepObject with a dot
 *   in: body                 # position is a property of the request's body
 *   size: page.size          # the parameter that says how long a page is
 *   sizeDefault: 30          # sent as size with a position when the caller sets none
 *   next: meta.next_cursor   # cursor and nextUrl: where a page holds the next position or URL
 *   nextItem: id             # cursor, instead of next: where the last item holds it
 *   current: meta.page_number    # where a page tells its own number
 *   totalPages: meta.total_pages # where a page tells how many there are
 *   totalItems: meta.total   # where a page tells how many items there are in all pages
 *   hasMore: has_more        # where a page tells whether there are more
 *   isLast: last             # where a page tells whether it is the last
 *   first: 1                 # the first page number (default 1) or offset (default 0)
 *   endsAtShortPage: false   # whether a page shorter than asked for is the last
 * </pre>
 *
 * <p>Only {@code style} is always needed, with {@code position} where there is a parameter, and
 * {@code next} for {@code cursor} and {@code nextUrl}. Paths are texts with dots, or lists where a
 * name has dots of its own. {@code x-specfit-pagination: false} switches inference off.
 */
final class PaginationReader {
  private static final String EXTENSION = "x-specfit-pagination";
  private static final Set<String> KEYS =
      Set.of(
          "style",
          "items",
          "position",
          "in",
          "size",
          "sizeDefault",
          "next",
          "nextItem",
          "current",
          "totalPages",
          "totalItems",
          "hasMore",
          "isLast",
          "first",
          "endsAtShortPage");

  private final PagePaths paths;
  private final PaginationInference inference;
  private final Findings findings;

  PaginationReader(PagePaths paths, Findings findings) {
    this.paths = paths;
    this.inference = new PaginationInference(paths);
    this.findings = findings;
  }

  /** The operation with its pages, or with why it has none. */
  IrOperation withPages(IrOperation operation, SpecObject node) {
    SpecNode extension = node.get(EXTENSION);
    if (extension == null) {
      PaginationInference.Result result = inference.infer(operation);
      return with(operation, result.pagination(), result.unpaged());
    }
    IrPagination declared = declared(operation, extension);
    return with(
        operation, declared, declared == null ? "`x-specfit-pagination` switches it off" : null);
  }

  private @Nullable IrPagination declared(IrOperation operation, SpecNode extension) {
    if (extension instanceof SpecScalar scalar && scalar.text().equals("false")) {
      return null;
    }
    Style style = style(Nodes.textOrEmpty(extension, "style"));
    String in = Nodes.text(extension, "in");
    if (style == null
        || !Extensions.hasOnly(extension, KEYS)
        || (in != null && !in.equals("body"))) {
      findings.add(
          IrProblem.INVALID_EXTENSION,
          "`x-specfit-pagination` takes `false` or an object with `style` (`pageNumber`, `offset`,"
              + " `cursor`, `nextUrl` or `linkHeader`), `in: body` or none, and keys among `"
              + String.join("`, `", KEYS.stream().sorted().toList())
              + "`",
          extension);
      return null;
    }
    IrPagination result =
        new IrPagination(
            style,
            path(extension, "items"),
            position(operation, extension, "position"),
            in != null,
            position(operation, extension, "size"),
            number(extension, "sizeDefault"),
            path(extension, "next"),
            path(extension, "nextItem"),
            new Signs(
                path(extension, "current"),
                path(extension, "totalPages"),
                path(extension, "totalItems"),
                path(extension, "hasMore"),
                path(extension, "isLast")),
            firstOf(extension, style),
            Nodes.isTrue(extension, "endsAtShortPage"),
            false);
    return fits(operation, result, extension) ? result : null;
  }

  private static long firstOf(SpecNode extension, Style style) {
    Long first = number(extension, "first");
    if (first != null) {
      return first;
    }
    return style == Style.PAGE_NUMBER ? 1 : 0;
  }

  private static @Nullable Style style(String text) {
    return switch (text) {
      case "pageNumber" -> Style.PAGE_NUMBER;
      case "offset" -> Style.OFFSET;
      case "cursor" -> Style.CURSOR;
      case "nextUrl" -> Style.NEXT_URL;
      case "linkHeader" -> Style.LINK_HEADER;
      default -> null;
    };
  }

  private static List<String> path(SpecNode node, String key) {
    return Extensions.path(node, key).orElse(List.of());
  }

  /** A parameter's name may have dots or brackets itself: as a whole it comes first. */
  private static List<String> position(IrOperation operation, SpecNode node, String key) {
    String text = Nodes.text(node, key);
    boolean whole =
        text != null && operation.parameters().stream().anyMatch(p -> p.wireName().equals(text));
    return whole && text != null ? List.of(text) : path(node, key);
  }

  private static @Nullable Long number(SpecNode node, String key) {
    String text = Nodes.text(node, key);
    return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
  }

  private boolean fits(IrOperation operation, IrPagination pages, SpecNode where) {
    String wrong = new PaginationCheck(paths, operation, pages).wrong();
    if (!wrong.isEmpty()) {
      findings.add(
          IrProblem.PAGINATION_MISMATCH,
          "`x-specfit-pagination`: " + wrong + "; the operation isn't paged",
          where);
    }
    return wrong.isEmpty();
  }

  private static IrOperation with(
      IrOperation o, @Nullable IrPagination pagination, @Nullable String unpaged) {
    return new IrOperation(
        o.id(),
        o.operationId(),
        o.explicitName(),
        o.method(),
        o.path(),
        o.tags(),
        o.docs(),
        o.parameters(),
        o.body(),
        o.responses(),
        o.security(),
        o.servers(),
        pagination,
        unpaged,
        o.failure(),
        o.requires(),
        o.idempotencyHeader(),
        o.source());
  }
}
