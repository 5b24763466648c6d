package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiRefusedException;
import dev.specfit.runtime.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * Follows a link to the next page (RFC 3986 where it is relative). What it takes of it is the
 * query: a page is asked for at the operation's own path, never at another origin.
 */
final class NextLink {
  private NextLink() {}

  /** The query of a link found in a response to a URL. */
  static QueryParameters query(HttpUrl from, String link) {
    HttpUrl url = from.resolve(link);
    if (url == null || !Origins.same(from, url) || !isPageOf(from, url)) {
      throw new ApiRefusedException(
          ApiExchange.unsent(), "the next page is said to be at another place", null);
    }
    return parameters(url);
  }

  /** Some servers name the resource otherwise in links; then the query has to tell the page. */
  private static boolean isPageOf(HttpUrl from, HttpUrl url) {
    String query = url.encodedQuery();
    return from.encodedPath().equals(url.encodedPath())
        || (query != null && !query.isEmpty() && !query.equals(from.encodedQuery()));
  }

  private static QueryParameters parameters(HttpUrl url) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    String query = url.encodedQuery();
    if (query != null && !query.isEmpty()) {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        parameters.add(
            equals < 0
                ? Map.entry(pair, "")
                : Map.entry(pair.substring(0, equals), pair.substring(equals + 1)));
      }
    }
    return QueryParameters.ofEncoded(parameters);
  }
}
