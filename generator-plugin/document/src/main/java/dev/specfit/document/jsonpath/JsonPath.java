package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecNode;
import java.util.List;

/** A JSONPath query (RFC 9535) over the located tree. Immutable. */
public final class JsonPath {
  private final String text;
  private final Query query;

  private JsonPath(String text, Query query) {
    this.text = text;
    this.query = query;
  }

  /**
   * Reads a query.
   *
   * @throws JsonPathException if it isn't well-formed and well-typed
   */
  public static JsonPath parse(String text) {
    return new JsonPath(text, new QueryParser(new PathScanner(text)).whole());
  }

  /** The values selected, in document order, as often as they are selected. */
  public List<Match> select(SpecNode root) {
    return query.select(Match.root(root), root);
  }

  @Override
  public String toString() {
    return text;
  }
}
