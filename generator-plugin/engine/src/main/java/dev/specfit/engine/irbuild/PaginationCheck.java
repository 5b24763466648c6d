package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether what an extension says of paging is there in request and response.
 *
 * @param paths follows paths
 * @param operation whose paging it is
 * @param pages what the extension says
 */
record PaginationCheck(PagePaths paths, IrOperation operation, IrPagination pages) {

  /** What doesn't fit; empty where all does. */
  String wrong() {
    Optional<IrTypeUse> body = PagePaths.page(operation).flatMap(PagePaths::body);
    if (body.isEmpty()) {
      return "the operation has no JSON success";
    }
    Optional<IrTypeUse> items = paths.follow(body.get(), pages.items()).filter(this::isArray);
    if (items.isEmpty()) {
      return "`items` is `" + text(pages.items()) + "`, which is no array of a page";
    }
    String wrong = wrongRequest();
    if (wrong.isEmpty()) {
      wrong = wrongNext(items.get());
    }
    return wrong.isEmpty() ? wrongPath(body.get()) : wrong;
  }

  private String wrongRequest() {
    boolean byUrl = pages.style() == Style.NEXT_URL || pages.style() == Style.LINK_HEADER;
    if (!byUrl && pages.inBody() && inBody().isEmpty()) {
      return "`position` is `"
          + text(pages.position())
          + "`, which is no property of a JSON body, or the body may be left out but has required"
          + " properties";
    } else if (!byUrl
        && !pages.inBody()
        && paths.parameter(operation, pages.position()).isEmpty()) {
      return "`position` is `" + text(pages.position()) + "`, which is no parameter";
    } else if (!pages.size().isEmpty() && paths.parameter(operation, pages.size()).isEmpty()) {
      return "`size` is `" + text(pages.size()) + "`, which is no parameter";
    }
    return "";
  }

  private Optional<IrTypeUse> inBody() {
    return pages.position().size() == 1
        ? paths.body(operation).flatMap(body -> paths.follow(body, pages.position()))
        : Optional.empty();
  }

  private String wrongNext(IrTypeUse items) {
    boolean told = pages.style() == Style.CURSOR || pages.style() == Style.NEXT_URL;
    boolean byItem = pages.style() == Style.CURSOR && !pages.nextItem().isEmpty();
    if (told && pages.next().isEmpty() && !byItem) {
      return "`next` is missing";
    }
    boolean there =
        pages.nextItem().isEmpty()
            || (items.type() instanceof IrType.Array array
                && paths.follow(array.items(), pages.nextItem()).isPresent());
    return there ? "" : "`nextItem` is `" + text(pages.nextItem()) + "`, which is not in an item";
  }

  private String wrongPath(IrTypeUse body) {
    List<List<String>> told = new ArrayList<>(pages.signs().all());
    told.add(0, pages.next());
    for (List<String> path : told) {
      if (!path.isEmpty() && paths.follow(body, path).isEmpty()) {
        return "`" + text(path) + "` is not in a page";
      }
    }
    return "";
  }

  private static String text(List<String> path) {
    return String.join(".", path);
  }

  private boolean isArray(IrTypeUse use) {
    return use.type() instanceof IrType.Array
        || (use.type() instanceof IrType.Json json && json.kind() == IrType.IrJsonKind.ARRAY);
  }
}
