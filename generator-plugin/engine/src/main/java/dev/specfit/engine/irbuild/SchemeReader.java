package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrSecurityScheme.Kind;
import dev.specfit.engine.load.TypedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads security schemes. */
final class SchemeReader {
  /** What a header's or cookie's name is made of (RFC 9110, section 5.6.2). */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** The flows in which a person consents and which may give a refresh token. */
  private static final List<String> CONSENTED =
      List.of("authorizationCode", "password", "deviceAuthorization");

  private final Scope scope;

  SchemeReader(Scope scope) {
    this.scope = scope;
  }

  /** The schemes a document declares, in its order. */
  List<IrSecurityScheme> schemes() {
    List<IrSecurityScheme> result = new ArrayList<>();
    Nodes.members(scope.document().root().get("components"), "securitySchemes")
        .forEach(
            (key, node) -> {
              Optional<TypedDocument.Resolved> resolved = scope.document().resolve(node);
              resolved.ifPresent(found -> result.add(scheme(key, found.object())));
            });
    return result;
  }

  private IrSecurityScheme scheme(String key, SpecObject node) {
    Map<String, SpecNode> flows = Nodes.members(node, "flows");
    SpecNode machine = flows.get("clientCredentials");
    Kind kind = kind(node, machine != null);
    if (kind == Kind.TRANSPORT) {
      String what = (text(node, "type") + " " + text(node, "scheme") + text(node, "in")).strip();
      scope
          .findings()
          .add(
              IrProblem.UNSUPPORTED_SECURITY_SCHEME,
              "security scheme `%s` (`%s`) has to be set up on the HTTP client"
                  .formatted(key, what),
              node);
    }
    boolean oauth = text(node, "type").equals("oauth2");
    return new IrSecurityScheme(
        key,
        kind,
        text(node, "type").equals("apiKey") && kind != Kind.TRANSPORT ? text(node, "name") : null,
        machine == null ? null : Nodes.textOrEmpty(machine, "tokenUrl").strip(),
        oauth ? refreshUrl(flows) : null,
        List.copyOf(Nodes.members(machine, "scopes").keySet()),
        Nodes.text(node, "description"),
        Nodes.source(node));
  }

  private static String text(SpecObject node, String name) {
    return Nodes.textOrEmpty(node, name);
  }

  /** Where the first flow with a refresh token exchanges it; null where none has one. */
  private static @Nullable String refreshUrl(Map<String, SpecNode> flows) {
    for (String name : CONSENTED) {
      SpecNode flow = flows.get(name);
      if (flow != null) {
        String refresh = Nodes.textOrEmpty(flow, "refreshUrl").strip();
        return refresh.isEmpty() ? Nodes.textOrEmpty(flow, "tokenUrl").strip() : refresh;
      }
    }
    return null;
  }

  private static Kind kind(SpecObject node, boolean clientCredentials) {
    return switch (text(node, "type")) {
      case "apiKey" -> keyKind(node);
      case "http" ->
          switch (text(node, "scheme").strip().toLowerCase(Locale.ROOT)) {
            case "basic" -> Kind.BASIC;
            case "bearer" -> Kind.BEARER;
            default -> Kind.TRANSPORT;
          };
      case "oauth2" -> clientCredentials ? Kind.OAUTH2_CLIENT_CREDENTIALS : Kind.BEARER;
      case "openIdConnect" -> Kind.BEARER;
      default -> Kind.TRANSPORT;
    };
  }

  private static Kind keyKind(SpecObject node) {
    String name = text(node, "name");
    boolean token = TOKEN.matcher(name).matches();
    return switch (text(node, "in")) {
      case "header" -> token ? Kind.API_KEY_HEADER : Kind.TRANSPORT;
      case "query" -> name.isEmpty() ? Kind.TRANSPORT : Kind.API_KEY_QUERY;
      case "cookie" -> token ? Kind.API_KEY_COOKIE : Kind.TRANSPORT;
      default -> Kind.TRANSPORT;
    };
  }
}
