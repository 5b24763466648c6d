package dev.specfit.engine.irbuild;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that paging goes by. A name is compared by its letters and digits alone, in lower case:
 * {@code page[number]}, {@code pageNumber} and {@code page_number} are one.
 */
final class PageWords {
  static final Set<String> PAGE =
      Set.of(
          "page",
          "pagenumber",
          "pagenum",
          "pageno",
          "pagenr",
          "pageindex",
          "pagepage",
          "currentpage");
  static final Set<String> SIZE =
      Set.of(
          "size",
          "limit",
          "count",
          "top",
          "take",
          "rows",
          "perpage",
          "pagesize",
          "pagelimit",
          "pagelength",
          "maxpagesize",
          "recordsperpage",
          "itemsperpage",
          "resultsperpage",
          "maxresults",
          "maxresultcount",
          "maxitems",
          "maxrecords");
  static final Set<String> OFFSET =
      Set.of(
          "offset",
          "skip",
          "start",
          "startat",
          "startindex",
          "startposition",
          "pageoffset",
          "firstresult",
          "limitstart");
  static final Set<String> CURSOR =
      Set.of(
          "after",
          "aftercursor",
          "bookmark",
          "continuation",
          "continuationtoken",
          "cursor",
          "iterator",
          "marker",
          "nextcursor",
          "nextmarker",
          "nextpagetoken",
          "nexttoken",
          "pageafter",
          "pagecursor",
          "pagetoken",
          "pagingtoken",
          "scrollid",
          "startcursor",
          "startingtoken");
  static final Set<String> NEXT_CURSOR =
      Set.of(
          "aftercursor",
          "continuationtoken",
          "cursornext",
          "cursorsafter",
          "cursorsnext",
          "endcursor",
          "nextafter",
          "nextcontinuationtoken",
          "nextcursor",
          "nextmarker",
          "nextpagecursor",
          "nextpagetoken",
          "nexttoken");
  static final Set<String> AFTER_ITEM = Set.of("after", "afterid", "startafter", "startingafter");
  static final Set<String> NEXT_URL =
      Set.of(
          "linksnext",
          "linknext",
          "nexthref",
          "nextlink",
          "nextpagehref",
          "nextpagelink",
          "nextpageuri",
          "nextpageurl",
          "nexturi",
          "nexturl",
          "odatanextlink",
          "pagesnext",
          "urlsnext");
  static final Set<String> HAS_MORE =
      Set.of(
          "hasmore",
          "hasmoreitems",
          "hasmorepages",
          "hasmoreresults",
          "hasnext",
          "hasnextpage",
          "istruncated",
          "more",
          "moreavailable",
          "moreitems",
          "moreresults");
  static final Set<String> IS_LAST = Set.of("done", "islast", "islastpage", "last", "lastpage");
  static final Set<String> TOTAL_PAGES =
      Set.of(
          "lastpage",
          "maxpage",
          "numberofpages",
          "numpages",
          "pagecount",
          "pages",
          "pagetotal",
          "totalpagecount",
          "totalpages");
  static final Set<String> TOTAL_ITEMS =
      Set.of(
          "numfound",
          "recordstotal",
          "total",
          "totalcount",
          "totalelements",
          "totalentries",
          "totalhits",
          "totalitems",
          "totalrecords",
          "totalresults",
          "totalrows",
          "totalsize");
  static final Set<String> CURRENT =
      Set.of("currentpage", "page", "pageindex", "pageno", "pagenum", "pagenumber");
  static final Set<String> ITEMS =
      Set.of(
          "content",
          "data",
          "elements",
          "entries",
          "items",
          "list",
          "objects",
          "records",
          "resources",
          "results",
          "rows",
          "value",
          "values");
  static final Set<String> ASIDE =
      Set.of(
          "errors",
          "facets",
          "aggregations",
          "included",
          "links",
          "messages",
          "reasons",
          "sort",
          "warnings");

  /** What usually holds such things, so that a word of many meanings has this one there. */
  static final Set<String> WRAPPERS =
      Set.of("meta", "metadata", "page", "pageinfo", "pages", "pagination", "paging");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private PageWords() {}

  /** The letters and digits of names, in lower case. */
  static String of(List<String> names) {
    StringBuilder word = new StringBuilder();
    for (String name : names) {
      // Each name is looked at for each style of paging; most have nothing to leave out.
      word.append(isPlain(name) ? name : SIGNS.matcher(name).replaceAll(""));
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  static String of(String name) {
    return of(List.of(name));
  }
}
