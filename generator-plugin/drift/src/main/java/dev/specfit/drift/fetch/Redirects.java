package dev.specfit.drift.fetch;

import dev.specfit.drift.lock.SpecSource;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides where a redirect may lead: to https on the source's own host, five times at most. */
final class Redirects {
  private static final int MOST = 5;

  private final URI source;
  private final String shown;
  private final Set<URI> seen = new HashSet<>();

  Redirects(URI source) {
    this.source = source;
    this.shown = SpecSource.masked(source);
    seen.add(source);
  }

  static boolean isOne(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Where to go on. */
  URI next(URI from, HttpResponse<?> response) throws FetchException {
    String location = response.headers().firstValue("Location").orElse("");
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw refused("leads to something that is no address");
    }
    if (location.isEmpty() || to.getHost() == null) {
      throw refused("leads nowhere");
    }
    String target = SpecSource.masked(to);
    if (!"https".equalsIgnoreCase(to.getScheme())) {
      throw refused("leads to `" + target + "`, which isn't https");
    }
    if (!to.getHost().equalsIgnoreCase(source.getHost())) {
      throw refused("leads to another host, `" + target + "`");
    }
    if (to.getRawUserInfo() != null) {
      throw refused("leads to an address with credentials");
    }
    if (!seen.add(to)) {
      throw refused("leads in a circle, back to `" + target + "`");
    }
    if (seen.size() > MOST + 1) {
      throw refused("leads on more than " + MOST + " times");
    }
    return to;
  }

  private FetchException refused(String why) {
    return new FetchException(
        FetchDiagnostic.FETCH_REDIRECT,
        "`" + shown + "` " + why + "; write the address of the document itself");
  }

  /** Whether two addresses have one scheme, host and port. */
  static boolean sameOrigin(URI one, URI other) {
    return origin(one).equals(origin(other));
  }

  private static String origin(URI uri) {
    int port = uri.getPort() < 0 ? 443 : uri.getPort();
    return (uri.getScheme() + "://" + uri.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }
}
