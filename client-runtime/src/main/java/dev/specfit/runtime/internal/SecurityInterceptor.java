package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.auth.Credential;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Adds the credentials that an operation asks for, to requests to the servers of the client only,
 * and takes them out of what interceptors and callers see of the request afterwards.
 */
final class SecurityInterceptor implements Interceptor {
  private final ServerRoutes routes;
  private final Map<String, Credential> credentials;
  private final boolean cleartext;

  /**
   * @param cleartext whether credentials may go over http to other machines
   */
  SecurityInterceptor(ServerRoutes routes, Map<String, Credential> credentials, boolean cleartext) {
    this.routes = routes;
    this.credentials = credentials;
    this.cleartext = cleartext;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    boolean home =
        routes.lead(request.url()) && request.tag(RedirectedRequest.Astray.class) == null;
    List<Credential> needed = home ? needed(OperationOf.request(request)) : List.of();
    if (needed.isEmpty()) {
      return chain.proceed(request);
    }
    if (!cleartext && !Origins.isPrivate(request.url())) {
      throw Refusal.beforeSending(
          "credentials aren't sent over http; use https, or allow it by `cleartextCredentials`");
    }
    return of(request, send(chain, request, needed));
  }

  /** The response as one to the request without credentials: its {@code toString} has the URL. */
  private static Response of(Request request, Response response) {
    Response network = response.networkResponse();
    return response
        .newBuilder()
        .request(request)
        .networkResponse(network == null ? null : network.newBuilder().request(request).build())
        .priorResponse(null)
        .build();
  }

  private Response send(Chain chain, Request request, List<Credential> needed) throws IOException {
    Request authorized = authorize(chain, request, needed);
    Response response = chain.proceed(authorized);
    if (response.code() != 401 || !repeatable(request.body())) {
      return response;
    }
    try {
      if (!renew(chain.call(), authorized, needed)) {
        return response;
      }
    } catch (IOException | RuntimeException e) {
      response.close();
      throw e;
    }
    response.close();
    return chain.proceed(authorize(chain, request, needed));
  }

  /** The first alternative that is configured whole; nothing if none is. */
  private List<Credential> needed(@Nullable ApiOperation operation) {
    String[] alternatives = operation == null ? new String[0] : operation.security();
    for (String alternative : alternatives) {
      List<Credential> found = new ArrayList<>();
      String[] schemes = alternative.isEmpty() ? new String[0] : alternative.split("\\+");
      for (String scheme : schemes) {
        Credential credential = credentials.get(scheme);
        if (credential != null) {
          found.add(credential);
        }
      }
      if (!found.isEmpty() && found.size() == schemes.length) {
        return found;
      }
    }
    return List.of();
  }

  private Request authorize(Chain chain, Request request, List<Credential> needed)
      throws IOException {
    Request authorized = request;
    for (Credential credential : needed) {
      Request before = authorized;
      authorized =
          credential instanceof WaitingCredential waiting
              ? waiting.authorize(before, chain.call(), cleartext)
              : CredentialWork.run(chain.call(), () -> credential.authorize(before));
    }
    return authorized;
  }

  private static boolean renew(Call call, Request rejected, List<Credential> needed)
      throws IOException {
    boolean renewed = false;
    for (Credential credential : needed) {
      renewed |= CredentialWork.run(call, () -> credential.renew(rejected));
    }
    return renewed;
  }

  private static boolean repeatable(@Nullable RequestBody body) {
    return body == null || !body.isOneShot();
  }
}
