package dev.specfit.runtime.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The servers of one client while it is built: those of the document, and what the user says of
 * them. Without a word from the user each is where the document has it. A base URL set by the user
 * moves all of them, so that nothing goes elsewhere by accident; a server that is set by its own
 * name stays where it was set.
 */
public final class ServerUrls {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** Takes no requests; Retrofit wants a base URL even where every operation has another. */
  private static final HttpUrl NOWHERE = HttpUrl.get("https://server.invalid/");

  private final @Nullable String main;
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Map<String, String> moved = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final Set<String> free = new HashSet<>();
  private @Nullable String base;

  /**
   * For client builders.
   *
   * @param main the document's first server, maybe relative or empty; null where no operation goes
   *     there
   */
  public ServerUrls(@Nullable String main) {
    this.main = main;
  }

  /** Adds a server that some operations have of their own. */
  public void declare(String name, String template) {
    declared.put(name, template);
  }

  /** Moves the whole client. */
  public void base(String url) {
    base = Objects.requireNonNull(url, "baseUrl");
  }

  /** Moves one server that operations have of their own. */
  public void move(String name, String url) {
    moved.put(name, Objects.requireNonNull(url, "baseUrl"));
  }

  /**
   * Sets a variable in every server's URL.
   *
   * @param values those allowed; any, if there are none
   * @throws IllegalArgumentException if it must not have this value
   */
  public void variable(String name, String value, List<String> values) {
    if (!values.isEmpty() && !values.contains(Objects.requireNonNull(value, name))) {
      throw new IllegalArgumentException(name + " must be one of " + String.join(", ", values));
    }
    variables.put(name, Objects.requireNonNull(value, name));
    if (values.isEmpty()) {
      free.add(name);
    }
  }

  /**
   * Where requests go from now on.
   *
   * @throws IllegalArgumentException if there is no base URL where one is needed, or what was set
   *     isn't one
   */
  public ServerRoutes resolve() {
    HttpUrl mainUrl = mainUrl();
    Map<String, HttpUrl> named = new LinkedHashMap<>();
    Map<String, String> faults = new LinkedHashMap<>();
    declared.forEach(
        (name, template) -> {
          String own = moved.get(name);
          HttpUrl url =
              own == null ? unmoved(mainUrl, template) : HttpStack.base(expand(own), name);
          if (url == null) {
            faults.put(name, fault(name, template));
          } else {
            named.put(name, url);
          }
        });
    return new ServerRoutes(mainUrl, named, faults);
  }

  private HttpUrl mainUrl() {
    if (base != null) {
      return HttpStack.base(expand(base), "");
    }
    if (main == null) {
      return NOWHERE;
    }
    String missing = new ServerTemplate(main).missing(variables);
    if (missing != null) {
      throw new IllegalArgumentException(
          "the server `" + main + "` needs `" + missing + "`; set it, or set `baseUrl`");
    }
    String url = expand(main);
    if (HttpUrl.parse(url) == null) {
      throw new IllegalArgumentException(
          url.isEmpty()
              ? "the document names no server; set `baseUrl`"
              : "the document's server `" + url + "` names no host; set `baseUrl`");
    }
    return HttpStack.base(url, "");
  }

  /** A server that wasn't set by its own name; null if the document says too little of it. */
  private @Nullable HttpUrl unmoved(HttpUrl mainUrl, String template) {
    if (new ServerTemplate(template).missing(variables) != null) {
      return base == null ? null : mainUrl;
    }
    String url = expand(template);
    if (!ABSOLUTE.matcher(url).matches()) {
      HttpUrl resolved = mainUrl.resolve(url);
      return resolved == null ? null : HttpStack.closed(resolved);
    }
    if (base != null) {
      return mainUrl;
    }
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? null : HttpStack.closed(parsed);
  }

  private String fault(String name, String template) {
    String missing = new ServerTemplate(template).missing(variables);
    String why = missing == null ? "isn't a URL" : "needs `" + missing + "`";
    return "the server `" + template + "` " + why + "; set `" + name + "BaseUrl` on the builder";
  }

  /** Values come from a configuration, maybe from a customer: they must not name another host. */
  private String expand(String template) {
    for (String name : free) {
      if (!new ServerTemplate(template).takes(name, variables.getOrDefault(name, ""))) {
        throw new IllegalArgumentException(
            "`" + name + "` must be a part of a host's name: letters, digits, dots and hyphens");
      }
    }
    return new ServerTemplate(template).expand(variables);
  }
}
