package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.QueryText;
import dev.specfit.testing.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that a request carries the credentials of one of its operation's alternatives. */
final class CredentialRules {
  /** A token, as RFC 9110 has it (5.6.2). */
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final Operation operation;

  CredentialRules(Operation operation) {
    this.operation = operation;
  }

  /** What is missing, one line; nothing if an alternative is whole or needs nothing. */
  List<String> problems(WireRequest request) {
    List<String> alternatives = new ArrayList<>();
    for (JsonValue alternative : alternatives()) {
      List<String> missing = new ArrayList<>();
      if (alternative instanceof JsonObject schemes) {
        for (String name : schemes.keySet()) {
          if (!isCarried(name, request)) {
            missing.add(name);
          }
        }
      }
      if (missing.isEmpty()) {
        return List.of();
      }
      alternatives.add("`" + String.join("` and `", missing) + "`");
    }
    return alternatives.isEmpty()
        ? List.of()
        : List.of("no credential of " + String.join(", or of ", alternatives) + " was sent");
  }

  /**
   * Whether a credential of an alternative is put where a parameter is, whatever a caller gives.
   */
  boolean owns(String in, String name) {
    return sendable().stream()
        .map(this::scheme)
        .anyMatch(
            scheme ->
                scheme != null
                    && scheme.text("type", "").equals("apiKey")
                    && scheme.text("in", "").equals(in)
                    && isSame(in, scheme.text("name", ""), name));
  }

  /**
   * The schemes whose credentials may be sent: any, where the document says nowhere which operation
   * needs one, for a client sends what is set on it.
   */
  private Set<String> sendable() {
    OpenApi document = operation.node().document();
    boolean silent =
        document.root().get("security") == null
            && Operation.all(document).stream()
                .noneMatch(one -> one.node().node().containsKey("security"));
    if (silent) {
      Located components = document.whole().child("components");
      return components == null ? Set.of() : components.members("securitySchemes").keySet();
    }
    return alternatives().stream()
        .filter(JsonObject.class::isInstance)
        .flatMap(alternative -> ((JsonObject) alternative).keySet().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isSame(String in, String one, String other) {
    return in.equals("header") ? one.equalsIgnoreCase(other) : one.equals(other);
  }

  private @Nullable Located scheme(String name) {
    return operation.node().document().whole().child("components", "securitySchemes", name);
  }

  /** The operation's, or the document's where it says nothing. */
  private List<JsonValue> alternatives() {
    JsonValue own = operation.node().node().get("security");
    JsonValue found = own != null ? own : operation.node().document().root().get("security");
    return found instanceof JsonArray array ? array : List.of();
  }

  private boolean isCarried(String name, WireRequest request) {
    Located scheme = scheme(name);
    if (scheme == null) {
      return true; // The document speaks of what it doesn't declare.
    }
    return switch (scheme.text("type", "")) {
      case "apiKey" -> isKeyCarried(scheme, request);
      case "oauth2", "openIdConnect" -> isAuthorized("bearer", request);
      case "http" ->
          switch (scheme.text("scheme", "").toLowerCase(Locale.ROOT)) {
            case "basic" -> isAuthorized("basic", request);
            case "bearer" -> isAuthorized("bearer", request);
            default -> true;
          };
      default -> true;
    };
  }

  private static boolean isAuthorized(String scheme, WireRequest request) {
    String value = header("Authorization", request);
    return value != null && value.toLowerCase(Locale.ROOT).startsWith(scheme + " ");
  }

  private static boolean isKeyCarried(Located scheme, WireRequest request) {
    String name = scheme.text("name", "");
    return switch (scheme.text("in", "")) {
      // A name that HTTP doesn't allow is nothing that a client could send.
      case "header" -> !HEADER_NAME.matcher(name).matches() || header(name, request) != null;
      case "query" -> QueryText.decode(request.rawQuery()).containsKey(name);
      case "cookie" -> {
        String cookies = header("Cookie", request);
        yield cookies != null && ("; " + cookies).contains("; " + name + "=");
      }
      default -> true;
    };
  }

  private static @Nullable String header(String name, WireRequest request) {
    return request.headers().get(name);
  }
}
