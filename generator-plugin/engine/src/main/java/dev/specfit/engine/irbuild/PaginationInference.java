package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import dev.specfit.engine.ir.IrParameter;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrScalarKind;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how pages follow each other from the shapes of request and response. Cautious: a
 * parameter alone proves nothing, the response has to tell where it goes on or where it ends.
 */
final class PaginationInference {
  private static final Set<String> ITEMS =
      Set.of("data", "items", "results", "records", "entries", "values", "list");
  private static final Set<String> WRAPPERS =
      Set.of(
          "meta",
          "pagination",
          "paging",
          "page",
          "page_info",
          "pageinfo",
          "links",
          "_links",
          "pages",
          "cursors",
          "metadata",
          "response_metadata");
  private static final Set<String> PAGE =
      Set.of("page", "page_number", "pagenumber", "page[number]", "page_num");
  private static final Set<String> SIZE =
      Set.of(
          "size",
          "limit",
          "per_page",
          "perpage",
          "page_size",
          "pagesize",
          "page[size]",
          "page[limit]",
          "recordsperpage",
          "max_results",
          "maxresults");
  private static final Set<String> TOTAL_PAGES =
      Set.of("total_pages", "totalpages", "page_count", "pagecount", "last_page", "lastpage");
  private static final Set<String> CURRENT =
      Set.of("page_number", "pagenumber", "current_page", "currentpage", "page");
  private static final Set<String> CURSOR =
      Set.of(
          "cursor",
          "page_token",
          "pagetoken",
          "next_token",
          "nexttoken",
          "continuation_token",
          "next_cursor",
          "nextcursor",
          "next_page_token",
          "nextpagetoken",
          "page[after]",
          "after",
          "marker");
  private static final Set<String> NEXT_CURSOR =
      Set.of(
          "next_cursor",
          "nextcursor",
          "next_page_token",
          "nextpagetoken",
          "next_token",
          "nexttoken",
          "next_marker",
          "nextmarker",
          "continuation_token",
          "next_page_cursor");
  private static final Set<String> NEXT_URL =
      Set.of(
          "next_url",
          "nexturl",
          "next_page_url",
          "nextpageurl",
          "next_page_uri",
          "next_link",
          "nextlink");
  private static final Set<String> HAS_MORE =
      Set.of("has_more", "hasmore", "has_next", "hasnext", "has_next_page", "hasnextpage", "more");
  private static final Set<String> TOTAL =
      Set.of(
          "total",
          "total_count",
          "totalcount",
          "total_results",
          "totalresults",
          "total_items",
          "totalitems");

  private final PagePaths paths;

  PaginationInference(PagePaths paths) {
    this.paths = paths;
  }

  Optional<IrPagination> infer(IrOperation operation) {
    Optional<IrResponse> page = PagePaths.page(operation);
    Optional<IrTypeUse> body = page.flatMap(PagePaths::body);
    if (!operation.method().equals("GET") || page.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<String>> items = items(body.get());
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Shape shape = new Shape(operation, body.get(), items.get());
    return byNumber(shape)
        .or(() -> byCursor(shape))
        .or(() -> byUrl(shape))
        .or(() -> byOffset(shape))
        .or(() -> byHeader(shape, page.get()));
  }

  private record Shape(IrOperation operation, IrTypeUse body, List<String> items) {}

  /** The one array of a page, or the one among several with a usual name. */
  private Optional<List<String>> items(IrTypeUse body) {
    if (body.type() instanceof IrType.Array) {
      return Optional.of(List.of());
    }
    IrDeclaration.Model model = paths.model(body.type());
    if (model == null) {
      return Optional.empty();
    }
    List<String> arrays =
        model.properties().stream()
            .filter(p -> p.type().type() instanceof IrType.Array)
            .map(IrProperty::wireName)
            .toList();
    List<String> usual = arrays.stream().filter(name -> ITEMS.contains(lower(name))).toList();
    if (usual.size() == 1) {
      return Optional.of(usual);
    }
    return arrays.size() == 1 ? Optional.of(arrays) : Optional.empty();
  }

  private Optional<IrPagination> byNumber(Shape shape) {
    List<String> position = request(shape, "page", Set.of("number", "page"), PAGE, this::isWhole);
    List<String> total = response(shape, TOTAL_PAGES, this::isWhole);
    List<String> current = response(shape, CURRENT, this::isWhole);
    List<String> hasMore = response(shape, HAS_MORE, this::isFlag);
    boolean proved = !total.isEmpty() || (!current.isEmpty() && !hasMore.isEmpty());
    return position.isEmpty() || !proved
        ? Optional.empty()
        : Optional.of(
            pages(shape, Style.PAGE_NUMBER, position, List.of(), current, total, hasMore, 1));
  }

  private Optional<IrPagination> byCursor(Shape shape) {
    List<String> position = request(shape, "page", Set.of("after", "cursor"), CURSOR, this::isText);
    List<String> next = response(shape, NEXT_CURSOR, this::isText);
    if (next.isEmpty()) {
      next = deep(shape, List.of("cursors", "after"));
    }
    boolean after = position.equals(List.of("after"));
    if (next.isEmpty() && after && !response(shape, HAS_MORE, this::isFlag).isEmpty()) {
      next = response(shape, Set.of("last_id"), this::isText);
    }
    return position.isEmpty() || next.isEmpty()
        ? Optional.empty()
        : Optional.of(
            pages(
                shape,
                Style.CURSOR,
                position,
                next,
                List.of(),
                List.of(),
                response(shape, HAS_MORE, this::isFlag),
                0));
  }

  /** {@code paging.cursors.after} or the like: two names below any wrapper. */
  private List<String> deep(Shape shape, List<String> end) {
    List<List<String>> starts = new ArrayList<>();
    starts.add(List.of());
    wrappers(shape.body()).forEach(name -> starts.add(List.of(name)));
    for (List<String> start : starts) {
      List<String> path = new ArrayList<>(start);
      path.addAll(end);
      if (paths.follow(shape.body(), path).filter(this::isText).isPresent()) {
        return path;
      }
    }
    return List.of();
  }

  private Optional<IrPagination> byUrl(Shape shape) {
    List<String> next = response(shape, NEXT_URL, this::isText);
    if (next.isEmpty()) {
      next = nextAmongLinks(shape);
    }
    return next.isEmpty()
        ? Optional.empty()
        : Optional.of(
            pages(shape, Style.NEXT_URL, List.of(), next, List.of(), List.of(), List.of(), 0));
  }

  /** A plain {@code next} is a URL where its format says so, or it stands among links. */
  private List<String> nextAmongLinks(Shape shape) {
    List<List<String>> candidates =
        List.of(
            List.of("links", "pages", "next"),
            List.of("links", "next"),
            List.of("_links", "next", "href"),
            List.of("_links", "next"),
            List.of("links", "next", "href"),
            List.of("next"));
    for (List<String> path : candidates) {
      Optional<IrTypeUse> use = paths.follow(shape.body(), path).filter(this::isText);
      boolean url =
          use.isPresent()
              && (path.size() > 1
                  || Set.of("uri", "url", "uri-reference")
                      .contains(String.valueOf(use.get().facts().format())));
      if (url) {
        return path;
      }
    }
    return List.of();
  }

  private Optional<IrPagination> byOffset(Shape shape) {
    List<String> position =
        request(shape, "page", Set.of("offset"), Set.of("offset", "page[offset]"), this::isWhole);
    boolean limited = !size(shape).isEmpty();
    List<String> hasMore = response(shape, HAS_MORE, this::isFlag);
    boolean proved = !hasMore.isEmpty() || !response(shape, TOTAL, this::isWhole).isEmpty();
    return position.isEmpty() || !limited || !proved
        ? Optional.empty()
        : Optional.of(
            pages(shape, Style.OFFSET, position, List.of(), List.of(), List.of(), hasMore, 0));
  }

  private Optional<IrPagination> byHeader(Shape shape, IrResponse page) {
    boolean linked = page.headers().stream().anyMatch(h -> lower(h.name()).equals("link"));
    boolean asked =
        shape.operation().parameters().stream()
            .anyMatch(
                p ->
                    PAGE.contains(lower(p.wireName()))
                        || CURSOR.contains(lower(p.wireName()))
                        || SIZE.contains(lower(p.wireName())));
    return linked && asked
        ? Optional.of(
            pages(
                shape, Style.LINK_HEADER, List.of(), List.of(), List.of(), List.of(), List.of(), 0))
        : Optional.empty();
  }

  private IrPagination pages(
      Shape shape,
      Style style,
      List<String> position,
      List<String> next,
      List<String> current,
      List<String> total,
      List<String> hasMore,
      long first) {
    return new IrPagination(
        style,
        shape.items(),
        position,
        size(shape),
        null,
        next,
        current,
        total,
        hasMore,
        first,
        false,
        true);
  }

  private List<String> size(Shape shape) {
    return request(shape, "page", Set.of("size", "limit"), SIZE, this::isWhole);
  }

  private interface Check {
    boolean fits(IrTypeUse use);
  }

  /** A parameter of one of some names, or a property of the deepObject of that name. */
  private List<String> request(
      Shape shape, String deep, Set<String> below, Set<String> plain, Check check) {
    for (IrParameter parameter : shape.operation().parameters()) {
      if (parameter.in() != IrParameter.In.QUERY) {
        continue;
      }
      IrDeclaration.Model model = paths.model(parameter.type().type());
      if (model != null && lower(parameter.wireName()).equals(deep)) {
        for (IrProperty property : model.properties()) {
          if (below.contains(lower(property.wireName())) && check.fits(property.type())) {
            return List.of(parameter.wireName(), property.wireName());
          }
        }
      } else if (plain.contains(lower(parameter.wireName())) && check.fits(parameter.type())) {
        return List.of(parameter.wireName());
      }
    }
    return List.of();
  }

  /** A property of one of some names, in the page itself or in what usually wraps such things. */
  private List<String> response(Shape shape, Set<String> names, Check check) {
    IrDeclaration.Model root = paths.model(shape.body().type());
    if (root == null) {
      return List.of();
    }
    for (IrProperty property : root.properties()) {
      if (names.contains(lower(property.wireName())) && check.fits(property.type())) {
        return List.of(property.wireName());
      }
    }
    for (String wrapper : wrappers(shape.body())) {
      IrDeclaration.Model model =
          paths
              .follow(shape.body(), List.of(wrapper))
              .map(use -> paths.model(use.type()))
              .orElse(null);
      for (IrProperty property : model == null ? List.<IrProperty>of() : model.properties()) {
        if (names.contains(lower(property.wireName())) && check.fits(property.type())) {
          return List.of(wrapper, property.wireName());
        }
      }
    }
    return List.of();
  }

  private List<String> wrappers(IrTypeUse body) {
    IrDeclaration.Model root = paths.model(body.type());
    return root == null
        ? List.of()
        : root.properties().stream()
            .map(IrProperty::wireName)
            .filter(name -> WRAPPERS.contains(lower(name)))
            .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Some vendors have their page numbers as unformatted numbers. */
  private boolean isWhole(IrTypeUse use) {
    return use.type() instanceof IrType.Scalar scalar
        && Set.of(IrScalarKind.INT32, IrScalarKind.INT64, IrScalarKind.DECIMAL)
            .contains(scalar.kind());
  }

  private boolean isText(IrTypeUse use) {
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.STRING;
  }

  private boolean isFlag(IrTypeUse use) {
    return use.type() instanceof IrType.Scalar scalar && scalar.kind() == IrScalarKind.BOOLEAN;
  }
}
