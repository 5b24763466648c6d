package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Signs;
import dev.specfit.engine.ir.IrPagination.Style;
import dev.specfit.engine.ir.IrProperty;
import dev.specfit.engine.ir.IrResponse;
import dev.specfit.engine.ir.IrType;
import dev.specfit.engine.ir.IrTypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What request and response offer to tell paging by.
 *
 * @param operation whose paging it is
 * @param page the success that is a page
 * @param items where the page holds its items
 * @param item the properties of an item
 * @param asked what the request asks
 * @param told what the page tells
 */
record PageShape(
    IrOperation operation,
    IrResponse page,
    List<String> items,
    List<IrProperty> item,
    List<PageValue> asked,
    List<PageValue> told) {
  private static final Pattern OF_PAGES =
      Pattern.compile("\\b(number|count|total) of (\\w+ )?pages\\b", Pattern.CASE_INSENSITIVE);

  static PageShape of(
      PagePaths paths, IrOperation operation, IrResponse page, IrTypeUse body, List<String> items) {
    List<IrProperty> item =
        paths.follow(body, items).map(IrTypeUse::type).stream()
            .filter(IrType.Array.class::isInstance)
            .flatMap(t -> paths.properties(((IrType.Array) t).items().type()).values().stream())
            .toList();
    return new PageShape(
        operation, page, items, item, paths.asked(operation), paths.told(body, items));
  }

  /** The first thing asked under one of some names; in a query, an object's properties too. */
  Optional<PageValue> asked(Set<String> words, Predicate<PageValue> check) {
    return asked.stream()
        .filter(value -> words.contains(PageWords.of(value.path())) && check.test(value))
        .findFirst();
  }

  /** The first thing told under one of some names. */
  Optional<PageValue> told(Set<String> words, Predicate<PageValue> check) {
    return told.stream().filter(value -> value.isNamed(words) && check.test(value)).findFirst();
  }

  boolean isSized() {
    return asked(PageWords.SIZE, PageValue::isWhole).isPresent();
  }

  /** Whether a page tells that there are more, or that it is the last. */
  boolean tellsMore() {
    return !hasMore().isEmpty() || !isLast().isEmpty();
  }

  List<String> hasMore() {
    return path(told(PageWords.HAS_MORE, PageValue::isFlag));
  }

  List<String> isLast() {
    return hasMore().isEmpty() ? path(told(PageWords.IS_LAST, PageValue::isFlag)) : List.of();
  }

  List<String> totalPages() {
    return path(
        told(PageWords.TOTAL_PAGES, PageValue::isWhole)
            .or(() -> told(PageWords.TOTAL_ITEMS, v -> v.isWhole() && v.says(OF_PAGES))));
  }

  /** How many items there are: a usual name, or {@code total} and the name of the items. */
  List<String> totalItems() {
    Set<String> words = new HashSet<>(PageWords.TOTAL_ITEMS);
    if (!items.isEmpty()) {
      words.add("total" + PageWords.of(items.get(items.size() - 1)));
    }
    return path(told(words, value -> isOfItems(value)));
  }

  /** A mere {@code total} may be one of pages, or a sum of money. */
  private boolean isOfItems(PageValue value) {
    return value.isWhole()
        && !value.says(OF_PAGES)
        && (!value.word().equals("total") || isBesideItems(value));
  }

  private boolean isBesideItems(PageValue value) {
    List<String> path = value.path();
    List<String> holder = path.subList(0, path.size() - 1);
    return holder.isEmpty()
        || PageWords.WRAPPERS.contains(PageWords.of(holder.get(holder.size() - 1)))
        || holder.equals(items.subList(0, Math.max(0, items.size() - 1)));
  }

  static List<String> path(Optional<PageValue> value) {
    return value.map(PageValue::path).orElse(List.of());
  }

  /** Pages that are counted. */
  IrPagination counted(Style style, PageValue position, List<String> current, long first) {
    List<String> pages = style == Style.PAGE_NUMBER ? totalPages() : List.of();
    List<String> all = pages.isEmpty() ? totalItems() : List.of();
    Signs signs = new Signs(current, pages, all, hasMore(), isLast());
    return with(style, Optional.of(position), List.of(), List.of(), signs, first);
  }

  /** Pages that tell where it goes on: in the page, or in its last item. */
  IrPagination told(
      Style style, Optional<PageValue> position, List<String> next, List<String> nextItem) {
    Signs signs = new Signs(List.of(), List.of(), List.of(), hasMore(), isLast());
    return with(style, position, next, nextItem, signs, 0);
  }

  private IrPagination with(
      Style style,
      Optional<PageValue> position,
      List<String> next,
      List<String> nextItem,
      Signs signs,
      long first) {
    boolean inBody = position.map(PageValue::inBody).orElse(false);
    Optional<PageValue> size = asked(PageWords.SIZE, v -> v.isWhole() && !v.inBody());
    return new IrPagination(
        style,
        items,
        new ArrayList<>(path(position)),
        inBody,
        inBody ? List.of() : path(size),
        null,
        next,
        nextItem,
        signs,
        first,
        false,
        true);
  }
}
