package dev.specfit.runtime.internal;

import java.util.Locale;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Makes the request that a redirect asks for (RFC 9110, section 15.4). */
final class RedirectedRequest {
  /** What says nothing of who is asking. */
  private static final Set<String> HARMLESS =
      Set.of("accept", "accept-encoding", "accept-language", "user-agent", "range");

  private final Set<String> queryNames;

  /**
   * @param queryNames the query parameters that hold credentials
   */
  RedirectedRequest(Set<String> queryNames) {
    this.queryNames = queryNames;
  }

  /** The next request. */
  Request of(Request request, int status, HttpUrl target) {
    boolean leaves = !Origins.same(request.url(), target);
    boolean asGet = becomesGet(request.method(), status);
    Headers.Builder headers = new Headers.Builder();
    request
        .headers()
        .forEach(
            header -> {
              String name = header.getFirst().toLowerCase(Locale.ROOT);
              boolean describesBody = name.startsWith("content-");
              boolean kept = describesBody ? !asGet : !leaves || HARMLESS.contains(name);
              if (kept && !(asGet && name.equals("transfer-encoding"))) {
                headers.add(header.getFirst(), header.getSecond());
              }
            });
    Request.Builder next =
        request
            .newBuilder()
            .url(leaves ? withoutCredentials(target) : target)
            .headers(headers.build());
    if (asGet) {
      next.get();
    }
    if (leaves) {
      next.tag(Astray.class, Astray.YES);
    }
    return next.build();
  }

  private static boolean becomesGet(String method, int status) {
    return switch (status) {
      case 303 -> !method.equals("HEAD") && !method.equals("GET");
      case 301, 302 -> method.equals("POST");
      default -> false;
    };
  }

  /** Whether a redirect's request has a body that is gone by now. */
  static boolean lacksBody(Request request, int status) {
    RequestBody body = request.body();
    return body != null && body.isOneShot() && !becomesGet(request.method(), status);
  }

  private HttpUrl withoutCredentials(HttpUrl target) {
    HttpUrl.Builder url = target.newBuilder().fragment(null);
    queryNames.forEach(url::removeAllQueryParameters);
    return url.build();
  }

  /** A mark on requests that have left the client's servers, and carry no credentials any more. */
  enum Astray {
    YES
  }
}
