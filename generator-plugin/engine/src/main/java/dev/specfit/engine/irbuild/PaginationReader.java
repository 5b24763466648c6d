package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import dev.specfit.engine.load.Findings;
import java.util.List;
import java.util.Optional;
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
 *   size: page.size          # the parameter that says how long a page is
 *   sizeDefault: 30          # sent as size with a position when the caller sets none
 *   next: meta.next_cursor   # cursor and nextUrl: where a page holds the next position or URL
 *   current: meta.page_number    # where a page tells its own number
 *   totalPages: meta.total_pages # where a page tells how many there are
 *   hasMore: has_more        # where a page tells whether there are more
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
          "size",
          "sizeDefault",
          "next",
          "current",
          "totalPages",
          "hasMore",
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

  /** The operation with its pages. */
  IrOperation withPages(IrOperation operation, SpecObject node) {
    SpecNode extension = node.get(EXTENSION);
    IrPagination pagination =
        extension == null
            ? inference.infer(operation).orElse(null)
            : declared(operation, extension);
    return pagination == null ? operation : with(operation, pagination);
  }

  private @Nullable IrPagination declared(IrOperation operation, SpecNode extension) {
    if (extension instanceof SpecScalar scalar && scalar.text().equals("false")) {
      return null;
    }
    Style style = style(Nodes.textOrEmpty(extension, "style"));
    if (style == null || !Extensions.hasOnly(extension, KEYS)) {
      findings.add(
          IrProblem.INVALID_EXTENSION,
          "`x-specfit-pagination` takes `false` or an object with `style` (`pageNumber`, `offset`,"
              + " `cursor`, `nextUrl` or `linkHeader`) and keys among `"
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
            position(operation, extension, "size"),
            number(extension, "sizeDefault"),
            path(extension, "next"),
            path(extension, "current"),
            path(extension, "totalPages"),
            path(extension, "hasMore"),
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
    Optional<IrTypeUse> body = PagePaths.page(operation).flatMap(PagePaths::body);
    String wrong = "";
    boolean byUrl = pages.style() == Style.NEXT_URL || pages.style() == Style.LINK_HEADER;
    if (body.isEmpty()) {
      wrong = "the operation has no JSON success";
    } else if (paths.follow(body.get(), pages.items()).filter(this::isArray).isEmpty()) {
      wrong = "`items` is `" + String.join(".", pages.items()) + "`, which is no array of a page";
    } else if (!byUrl && paths.parameter(operation, pages.position()).isEmpty()) {
      wrong = "`position` is `" + String.join(".", pages.position()) + "`, which is no parameter";
    } else if (!pages.size().isEmpty() && paths.parameter(operation, pages.size()).isEmpty()) {
      wrong = "`size` is `" + String.join(".", pages.size()) + "`, which is no parameter";
    } else if ((pages.style() == Style.CURSOR || pages.style() == Style.NEXT_URL)
        && pages.next().isEmpty()) {
      wrong = "`next` is missing";
    } else {
      wrong = wrongPath(body.get(), pages);
    }
    if (!wrong.isEmpty()) {
      findings.add(
          IrProblem.PAGINATION_MISMATCH,
          "`x-specfit-pagination`: " + wrong + "; the operation isn't paged",
          where);
    }
    return wrong.isEmpty();
  }

  private String wrongPath(IrTypeUse body, IrPagination pages) {
    for (List<String> path :
        List.of(pages.next(), pages.current(), pages.totalPages(), pages.hasMore())) {
      if (!path.isEmpty() && paths.follow(body, path).isEmpty()) {
        return "`" + String.join(".", path) + "` is not in a page";
      }
    }
    return "";
  }

  private boolean isArray(IrTypeUse use) {
    return use.type() instanceof IrType.Array
        || (use.type() instanceof IrType.Json json && json.kind() == IrType.IrJsonKind.ARRAY);
  }

  private static IrOperation with(IrOperation o, IrPagination pagination) {
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
        o.failure(),
        o.requires(),
        o.idempotencyHeader(),
        o.source());
  }
}
