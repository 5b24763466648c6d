package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiRefusedException;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.Redirects;
import dev.specfit.runtime.internal.StreamBody;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where redirects lead, and what goes along: each request as the servers saw it. */
class RedirectTableTest {
  private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 308);
  private static final String TYPE = "text/plain; charset=utf-8";

  private Sites sites;

  @BeforeEach
  void start() throws Exception {
    sites = new Sites();
  }

  @AfterEach
  void stop() {
    sites.close();
  }

  /** Where a redirect leads: its Location, and what of it the server there has to see. */
  private enum Target {
    RELATIVE("there?a=1", "home"),
    ROOTED("/there?a=1", "home"),
    SCHEME_RELATIVE("//localhost:HOME/there?a=1", "home"),
    ABSOLUTE("http://LOCALHOST:HOME/there?a=1", "home"),
    OTHER_PORT("http://localhost:OTHER/there?a=1", "other"),
    OTHER_HOST("http://evil.test:HOME/there?a=1", "home@evil.test"),
    SUBDOMAIN("http://evil.localhost:HOME/there?a=1", "home@evil.localhost"),
    LOOKALIKE("http://localhost.evil.test:HOME/there?a=1", "home@localhost.evil.test"),
    OTHER_SCHEME("https://localhost:SECURE/there?a=1", "secure"),
    SECRET_REPEATED("http://localhost:OTHER/there?key=S3cret&a=1#S3cret", "other");

    private final String location;
    private final String seenBy;

    Target(String location, String seenBy) {
      this.location = location;
      this.seenBy = seenBy;
    }

    String location(Sites sites) {
      return location
          .replace("HOME", "" + sites.home.getPort())
          .replace("OTHER", "" + sites.other.getPort())
          .replace("SECURE", "" + sites.secure.getPort());
    }

    /** What is asked for there; a key that the client itself puts into queries is taken out. */
    String path(Carrier carrier) {
      boolean repeated = this == SECRET_REPEATED && carrier != Carrier.QUERY_KEY;
      return repeated ? "/there?key=S3cret&a=1" : "/there?a=1";
    }

    boolean staysHome() {
      return seenBy.equals("home");
    }
  }

  private VaultApi api(Carrier carrier, Redirects redirects) {
    return carrier
        .into(new VaultBuilder("http://localhost:" + sites.home.getPort() + "/"))
        .defaultHeader("Accept-Language", "de")
        .redirects(redirects)
        .okHttp(sites::reach)
        .build()
        .create(VaultApi.class);
  }

  private static RequestBody body() {
    return RequestBody.create("hello", MediaType.get(TYPE));
  }

  private static Map<String, String> harmless(boolean body) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Accept", "text/plain");
    headers.put("Accept-Language", "de");
    if (body) {
      headers.put("Content-Type", TYPE);
    }
    return headers;
  }

  private static String first(Carrier carrier) {
    return "home " + carrier.request("POST", "/start", harmless(true), " hello");
  }

  /** A request without credentials, after a POST that met a status. */
  private static String bare(int status, String path) {
    boolean kept = status >= 307;
    return (kept ? "POST " : "GET ") + path + " " + harmless(kept) + (kept ? " hello" : "");
  }

  @Test
  void noSecretFollowsARedirectToAnotherOrigin() {
    int cells = 0;
    for (Carrier carrier : Carrier.values()) {
      VaultApi api = api(carrier, Redirects.anywhere(3));
      for (int status : STATUSES) {
        for (Target target : Target.values()) {
          sites.redirect(status, target.location(sites));
          api.post(carrier.callerHeader(), carrier.callerCookie(), body()).get().close();

          boolean kept = status >= 307;
          String second =
              target.staysHome()
                  ? carrier.request(
                      kept ? "POST" : "GET", "/there?a=1", harmless(kept), kept ? " hello" : "")
                  : bare(status, target.path(carrier));
          assertThat(sites.seen())
              .as("%s %s %s", carrier, status, target)
              .containsExactly(first(carrier), target.seenBy + " " + second);
          cells++;
        }
      }
    }
    System.out.println("redirect and origin table: " + cells + " cells");
    assertThat(cells).isEqualTo(450);
  }

  @Test
  void aCredentialThatWasLeftBehindDoesNotComeBack() {
    int cells = 0;
    for (Carrier carrier : Carrier.values()) {
      VaultApi api = api(carrier, Redirects.anywhere(3));
      for (int status : STATUSES) {
        sites.redirect(status, "http://localhost:" + sites.other.getPort() + "/back");
        api.post(carrier.callerHeader(), carrier.callerCookie(), body()).get().close();

        assertThat(sites.seen())
            .as("%s %s", carrier, status)
            .containsExactly(
                first(carrier), "other " + bare(status, "/back"), "home " + bare(status, "/there"));
        cells++;
      }
    }
    System.out.println("redirects that lead back: " + cells + " cells");
    assertThat(cells).isEqualTo(45);
  }

  @Test
  void methodsAndBodiesAreKeptOrDroppedAsTheStatusSays() {
    VaultApi api = api(Carrier.BEARER, Redirects.withinOrigin(1));
    Map<String, Supplier<ApiCall<?>>> calls =
        Map.of(
            "GET",
            api::get,
            "HEAD",
            api::head,
            "POST",
            () -> api.post(null, null, body()),
            "PUT",
            () -> api.put(body()),
            "PATCH",
            () -> api.patch(body()),
            "DELETE",
            api::delete);
    int cells = 0;
    for (int status : STATUSES) {
      sites.redirect(status, "/there");
      for (Map.Entry<String, Supplier<ApiCall<?>>> call : calls.entrySet()) {
        if (call.getValue().get().get() instanceof ResponseBody body) {
          body.close();
        }
        String method = call.getKey();
        boolean read = method.equals("HEAD") || method.equals("GET");
        boolean asGet = !read && (status == 303 || (status < 303 && method.equals("POST")));
        String next = asGet ? "GET" : method;
        boolean bodied = Set.of("POST", "PUT", "PATCH").contains(next);
        assertThat(sites.seen().get(1))
            .as("%s %s", method, status)
            .isEqualTo(
                "home "
                    + Carrier.BEARER.request(
                        next, "/there", harmless(bodied), bodied ? " hello" : ""));
        cells++;
      }
    }
    System.out.println("redirects by method: " + cells + " cells");
    assertThat(cells).isEqualTo(30);
  }

  @Test
  void otherStatusesAreNotFollowed() {
    VaultApi api = api(Carrier.BEARER, Redirects.anywhere(3));
    for (int status : List.of(300, 304, 305, 306)) {
      sites.redirect(status, "/there");
      assertThatThrownBy(() -> api.get().get())
          .isInstanceOf(ApiStatusException.class)
          .hasMessageStartingWith("GET /start (Get): " + status);
      assertThat(sites.seen()).hasSize(1);
    }
  }

  @Test
  void redirectsAreOffUnlessSet() {
    for (Target target : Target.values()) {
      for (int status : STATUSES) {
        sites.redirect(status, target.location(sites));
        assertThatThrownBy(() -> api(Carrier.HEADER_KEY, Redirects.none()).get().get())
            .isInstanceOf(ApiStatusException.class);
        assertThat(sites.seen()).hasSize(1);
      }
    }
  }

  private void refused(ApiCall<?> call, int status, String why) {
    ApiRefusedException refusal = catchThrowableOfType(ApiRefusedException.class, call::get);
    String operation =
        call.request().method().equals("GET") ? "GET /start (Get)" : "POST /start (Post)";
    assertThat(refusal).hasMessage(operation + ": " + status + ", but " + why);
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.headers().get("Location")).isNotNull();
    assertThat(refusal.attempts()).isEqualTo(sites.seen().size());
  }

  @Test
  void whatLeadsAwayIsRefusedWithinAnOrigin() {
    VaultApi api = api(Carrier.BEARER, Redirects.withinOrigin(3));
    for (Target target : Target.values()) {
      for (int status : STATUSES) {
        sites.redirect(status, target.location(sites));
        if (target.staysHome()) {
          api.get().get().close();
          assertThat(sites.seen()).hasSize(2);
        } else {
          refused(
              api.get(),
              status,
              "it leads to another origin; allow that with `Redirects.anywhere`");
        }
      }
    }
  }

  @Test
  void whatIsNoPlainHttpUrlIsRefused() {
    VaultApi api = api(Carrier.BEARER, Redirects.anywhere(3));
    String host = "localhost:" + sites.home.getPort();
    for (String location :
        List.of(
            "ftp://" + host + "/there",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "http://",
            "http://user@" + host + "/there",
            "http://user:pass@" + host + "/there",
            "http://localhost:99999/there")) {
      sites.redirect(302, location);
      refused(api.get(), 302, "it leads to what isn't a plain http or https URL");
    }
  }

  @Test
  void aRedirectFromHttpsToHttpIsRefused() {
    VaultApi api =
        new VaultBuilder("https://localhost:" + sites.secure.getPort() + "/")
            .redirects(Redirects.anywhere(3))
            .okHttp(sites::reach)
            .build()
            .create(VaultApi.class);
    sites.redirect(302, "http://localhost:" + sites.home.getPort() + "/there");
    refused(api.get(), 302, "it leads from https to http");

    sites.redirect(302, "https://evil.test:" + sites.secure.getPort() + "/there");
    api.get().get().close();
    assertThat(sites.seen())
        .containsExactly(
            "secure GET /start {Accept=text/plain}",
            "secure@evil.test GET /there {Accept=text/plain}");
  }

  @Test
  void moreRedirectsThanAllowedAreRefused() {
    for (int max = 1; max < 6; max++) {
      sites.redirect(302, "/start");
      VaultApi api = api(Carrier.BEARER, Redirects.anywhere(max));
      refused(api.get(), 302, "there are more than " + max + " redirects");
    }
    assertThatThrownBy(() -> Redirects.anywhere(0)).hasMessage("max must be at least 1: 0");
  }

  @Test
  void aBodyThatIsReadOnceIsNotSentAgain() {
    VaultApi api = api(Carrier.BEARER, Redirects.anywhere(1));
    sites.redirect(307, "/there");
    refused(
        api.post(null, null, new StreamBody(new Buffer().writeUtf8("a"), 1)),
        307,
        "the request's body can't be sent again");
    sites.redirect(303, "/there");
    api.post(null, null, new StreamBody(new Buffer().writeUtf8("a"), 1)).get().close();
    assertThat(sites.seen()).hasSize(2);
  }

  @Test
  void okHttpMustNotFollowRedirectsItself() {
    VaultBuilder builder =
        new VaultBuilder("https://api.example.com/").okHttp(http -> http.followRedirects(true));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "OkHttp would send credentials wherever a redirect leads; set `redirects` on the"
                + " client's builder, and leave OkHttp's `followRedirects` off");
  }
}
