package dev.specfit.document.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses queries: segments and selectors (RFC 9535, 2.1 to 2.5). */
final class QueryParser {
  private final PathScanner in;
  private final FilterParser filters;

  QueryParser(PathScanner in) {
    this.in = in;
    this.filters = new FilterParser(in, this);
  }

  Query whole() {
    if (!in.skip("$")) {
      throw in.error("a path starts with `$`, found " + in.found());
    }
    Query query = new Query(true, segments());
    if (!in.atEnd()) {
      throw in.error("expected a segment (`.name`, `[…]`) or the end, found " + in.found());
    }
    return query;
  }

  /** A query in a filter; its {@code $} or {@code @} stands here. */
  Query nested() {
    boolean absolute = in.next() == '$';
    return new Query(absolute, segments());
  }

  private List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    while (true) {
      int start = in.position();
      in.skipBlanks();
      if (in.skip("..")) {
        segments.add(new Segment(true, in.peek() == '[' ? bracketed() : List.of(shorthand())));
      } else if (in.skip(".")) {
        segments.add(new Segment(false, List.of(shorthand())));
      } else if (in.peek() == '[') {
        segments.add(new Segment(false, bracketed()));
      } else {
        in.reset(start);
        return List.copyOf(segments);
      }
    }
  }

  private Selector shorthand() {
    return in.skip("*") ? new Selector.Wildcard() : new Selector.Name(in.memberName());
  }

  private List<Selector> bracketed() {
    in.expect("[");
    List<Selector> selectors = new ArrayList<>();
    do {
      in.skipBlanks();
      selectors.add(selector());
      in.skipBlanks();
    } while (in.skip(","));
    in.expect("]");
    return List.copyOf(selectors);
  }

  private Selector selector() {
    int c = in.peek();
    if (c == '\'' || c == '"') {
      return new Selector.Name(in.quoted());
    }
    if (in.skip("*")) {
      return new Selector.Wildcard();
    }
    if (in.skip("?")) {
      return new Selector.Filter(filters.condition());
    }
    if (c == ':' || c == '-' || PathScanner.isDigit(c)) {
      return indexOrSlice();
    }
    throw in.error("expected a name in quotes, an index, a slice, `*` or `?`, found " + in.found());
  }

  private Selector indexOrSlice() {
    Long start = bound();
    int afterStart = in.position();
    in.skipBlanks();
    if (!in.skip(":")) {
      in.reset(afterStart);
      if (start == null) {
        throw in.error("expected an index, found " + in.found());
      }
      return new Selector.Index(start);
    }
    in.skipBlanks();
    Long end = bound();
    int afterEnd = in.position();
    in.skipBlanks();
    Long step = null;
    if (in.skip(":")) {
      int afterColon = in.position();
      in.skipBlanks();
      step = bound();
      if (step == null) {
        in.reset(afterColon);
      }
    } else {
      in.reset(afterEnd);
    }
    return new Selector.Slice(start, end, step == null ? 1 : step);
  }

  private @Nullable Long bound() {
    return in.peek() == '-' || PathScanner.isDigit(in.peek()) ? in.integer() : null;
  }
}
