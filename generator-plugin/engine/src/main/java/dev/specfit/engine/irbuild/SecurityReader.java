package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrSecurityRequirement;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.ir.IrSecurityScheme.Kind;
import dev.specfit.engine.load.TypedDocument;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads security schemes and requirements. */
final class SecurityReader {
  private final Scope scope;

  SecurityReader(Scope scope) {
    this.scope = scope;
  }

  /** The schemes a document declares, in its order. */
  List<IrSecurityScheme> schemes() {
    List<IrSecurityScheme> result = new ArrayList<>();
    @Nullable Components components = scope.document().model().getComponents();
    Map<String, SecurityScheme> typed = components == null ? null : components.getSecuritySchemes();
    declared()
        .forEach(
            (key, node) -> {
              Optional<TypedDocument.Resolved> resolved = scope.document().resolve(node);
              SecurityScheme model = typed == null ? null : typed.get(key);
              if (resolved.isPresent()) {
                result.add(scheme(key, resolved.get().object(), model));
              }
            });
    return result;
  }

  private Map<String, SpecNode> declared() {
    return Nodes.members(scope.document().root().get("components"), "securitySchemes");
  }

  private IrSecurityScheme scheme(String key, SpecObject node, @Nullable SecurityScheme model) {
    OAuthFlow flow =
        model == null || model.getFlows() == null ? null : model.getFlows().getClientCredentials();
    Kind kind = kind(node, flow != null);
    if (kind == Kind.TRANSPORT) {
      scope
          .findings()
          .add(
              IrProblem.UNSUPPORTED_SCHEME,
              "security scheme `"
                  + key
                  + "` (`"
                  + Nodes.text(node, "type")
                  + "`) has to be set up on the HTTP client",
              node);
    }
    boolean apiKey =
        kind == Kind.API_KEY_HEADER || kind == Kind.API_KEY_QUERY || kind == Kind.API_KEY_COOKIE;
    return new IrSecurityScheme(
        key,
        kind,
        apiKey ? Nodes.textOrEmpty(node, "name") : null,
        flow == null ? null : flow.getTokenUrl(),
        flow == null ? null : flow.getRefreshUrl(),
        flow == null || flow.getScopes() == null
            ? List.of()
            : List.copyOf(flow.getScopes().keySet()),
        Nodes.text(node, "description"),
        Nodes.source(node));
  }

  private static Kind kind(SpecObject node, boolean clientCredentials) {
    String in = Nodes.textOrEmpty(node, "in");
    return switch (Nodes.textOrEmpty(node, "type")) {
      case "apiKey" ->
          switch (in) {
            case "header" -> Kind.API_KEY_HEADER;
            case "query" -> Kind.API_KEY_QUERY;
            case "cookie" -> Kind.API_KEY_COOKIE;
            default -> Kind.TRANSPORT;
          };
      case "http" ->
          switch (Nodes.textOrEmpty(node, "scheme").toLowerCase(Locale.ROOT)) {
            case "basic" -> Kind.BASIC;
            case "bearer" -> Kind.BEARER;
            default -> Kind.TRANSPORT;
          };
      case "oauth2" -> clientCredentials ? Kind.OAUTH2_CLIENT_CREDENTIALS : Kind.BEARER;
      case "openIdConnect" -> Kind.BEARER;
      default -> Kind.TRANSPORT;
    };
  }

  /** What an operation asks for: its own requirements where it has any, else the document's. */
  List<IrSecurityRequirement> requirements(SpecObject operation) {
    SpecNode own = operation.get("security");
    SpecNode effective = own != null ? own : scope.document().root().get("security");
    List<IrSecurityRequirement> result = new ArrayList<>();
    for (SpecNode alternative : Nodes.items(effective)) {
      if (alternative instanceof SpecObject object) {
        List<String> schemes = new ArrayList<>(object.members().keySet());
        schemes.removeIf(key -> key.startsWith("x-"));
        if (areDeclared(schemes, object)) {
          result.add(new IrSecurityRequirement(schemes));
        }
      }
    }
    return result;
  }

  private boolean areDeclared(List<String> schemes, SpecObject where) {
    for (String key : schemes) {
      if (!declared().containsKey(key)) {
        scope
            .findings()
            .add(
                IrProblem.UNDEFINED_SCHEME,
                "security scheme `" + key + "` isn't declared; the alternative is left out",
                where);
        return false;
      }
    }
    return true;
  }
}
