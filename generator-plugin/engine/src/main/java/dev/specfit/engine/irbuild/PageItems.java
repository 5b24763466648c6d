package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page holds its items.
 *
 * @param path from the page down; null where there is none or it isn't clear which it is
 * @param rivals the arrays between which it isn't clear
 */
record PageItems(@Nullable List<String> path, List<String> rivals) {
  private static final PageItems NONE = new PageItems(null, List.of());

  PageItems {
    rivals = List.copyOf(rivals);
  }

  /** The page itself, an array in it, or the array in the one object of it that has any. */
  static PageItems of(PagePaths paths, IrOperation operation, IrTypeUse page) {
    if (page.type() instanceof IrType.Array) {
      return new PageItems(List.of(), List.of());
    }
    PageItems own = among(paths, operation, page);
    if (own.path() != null || !own.rivals().isEmpty()) {
      return own;
    }
    List<PageItems> wrapped = new ArrayList<>();
    for (IrProperty property : paths.properties(page.type()).values()) {
      PageItems inner =
          PageWords.ASIDE.contains(PageWords.of(property.wireName()))
              ? NONE
              : among(paths, operation, property.type());
      List<String> path = inner.path();
      if (path != null) {
        wrapped.add(new PageItems(List.of(property.wireName(), path.get(0)), List.of()));
      } else if (!inner.rivals().isEmpty()) {
        wrapped.add(inner);
      }
    }
    return wrapped.size() == 1 ? wrapped.get(0) : NONE;
  }

  /** The one array of an object, or the one among several that has a usual or the list's name. */
  private static PageItems among(PagePaths paths, IrOperation operation, IrTypeUse use) {
    List<String> all = paths.arrays(use);
    List<String> arrays =
        all.size() < 2
            ? all
            : all.stream().filter(n -> !PageWords.ASIDE.contains(PageWords.of(n))).toList();
    String listed = listed(operation.path());
    List<String> named =
        arrays.stream()
            .filter(
                name ->
                    PageWords.ITEMS.contains(PageWords.of(name))
                        || PageWords.of(name).equals(listed))
            .toList();
    if (arrays.size() == 1 || named.size() == 1) {
      return new PageItems(arrays.size() == 1 ? arrays : named, List.of());
    }
    return new PageItems(null, arrays);
  }

  /** The last word of a path that isn't a variable. */
  private static String listed(String path) {
    String listed = "";
    for (String segment : path.split("/", -1)) {
      if (!segment.isEmpty() && !segment.contains("{")) {
        listed = PageWords.of(segment);
      }
    }
    return listed;
  }
}
