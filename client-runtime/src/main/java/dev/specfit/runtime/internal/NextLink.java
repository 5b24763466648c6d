package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** Follows a link to the next page, but only to the same resource. */
final class NextLink {
  private NextLink() {}

  /** The query of a link found in a response to a URL. */
  static QueryParameters query(HttpUrl from, String link) {
    HttpUrl url = from.resolve(link);
    if (url == null || !Origins.same(from, url) || !from.encodedPath().equals(url.encodedPath())) {
      throw new ApiException(
          ApiExchange.unsent(), "the next page is said to be at another place", null);
    }
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
