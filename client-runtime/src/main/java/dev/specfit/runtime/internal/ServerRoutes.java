package dev.specfit.runtime.internal;

import java.util.Map;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Where a client's requests go: Retrofit makes them for the main server, and those of operations
 * that have a server of their own are sent there instead.
 */
public final class ServerRoutes {
  private final HttpUrl main;
  private final Map<String, HttpUrl> named;
  private final Map<String, String> faults;

  ServerRoutes(HttpUrl main, Map<String, HttpUrl> named, Map<String, String> faults) {
    this.main = main;
    this.named = Map.copyOf(named);
    this.faults = Map.copyOf(faults);
  }

  /** The main server, with a slash at the end. */
  public HttpUrl main() {
    return main;
  }

  /** Makes calls of requests at the right server. */
  public Call.Factory over(Call.Factory calls) {
    return named.isEmpty() && faults.isEmpty() ? calls : request -> calls.newCall(routed(request));
  }

  /** Whether a URL leads to the origin of one of the servers, which credentials may be sent to. */
  boolean lead(HttpUrl url) {
    return Origins.same(main, url)
        || named.values().stream().anyMatch(server -> Origins.same(server, url));
  }

  private Request routed(Request request) {
    if (request.tag(ServerRoutes.class) != null) {
      return request; // another attempt
    }
    String name = OperationOf.server(request);
    String fault = faults.get(name);
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
    HttpUrl server = named.get(name);
    String url = request.url().toString();
    String from = main.toString();
    return server == null || !url.startsWith(from)
        ? request
        : request
            .newBuilder()
            .url(server + url.substring(from.length()))
            .tag(ServerRoutes.class, this)
            .build();
  }
}
