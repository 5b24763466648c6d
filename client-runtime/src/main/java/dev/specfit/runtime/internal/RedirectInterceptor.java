package dev.specfit.runtime.internal;

import dev.specfit.runtime.Redirects;
import java.io.IOException;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Follows redirects as far as the client allows it; credentials are added further in. */
final class RedirectInterceptor implements Interceptor {
  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private final Redirects redirects;
  private final RedirectedRequest next;

  /**
   * @param queryNames the query parameters that hold credentials
   */
  RedirectInterceptor(Redirects redirects, Set<String> queryNames) {
    this.redirects = redirects;
    this.next = new RedirectedRequest(queryNames);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    for (int sent = 1; isRedirect(response); sent++) {
      try (Response redirect = response) {
        request = next.of(request, redirect.code(), target(request, redirect, sent));
      }
      response = chain.proceed(request);
    }
    return response;
  }

  private boolean isRedirect(Response response) {
    return redirects.max() > 0
        && STATUSES.contains(response.code())
        && response.header("Location") != null;
  }

  private HttpUrl target(Request request, Response response, int sent) throws Refusal {
    HttpUrl from = request.url();
    HttpUrl target = from.resolve(response.header("Location", ""));
    String why = null;
    if (sent > redirects.max()) {
      why = "there are more than " + redirects.max() + " redirects";
    } else if (target == null || !target.username().isEmpty() || !target.password().isEmpty()) {
      why = "it leads to what isn't a plain http or https URL";
    } else if (from.isHttps() && !target.isHttps()) {
      why = "it leads from https to http";
    } else if (!redirects.leaveOrigin() && !Origins.same(from, target)) {
      why = "it leads to another origin; allow that with `Redirects.anywhere`";
    } else if (RedirectedRequest.lacksBody(request, response.code())) {
      why = "the request's body can't be sent again";
    }
    if (target == null || why != null) {
      throw Refusal.after(response, sent, String.valueOf(why));
    }
    return target;
  }
}
