package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
import dev.specfit.engine.emit.EmitDiagnostic;
import dev.specfit.engine.emit.text.DocValue;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import dev.specfit.engine.ir.IrSecurityScheme;
import java.util.ArrayList;
import java.util.List;

/** The methods of a client's builder that say who is calling. */
final class CredentialViews {
  private final EmitContext context;
  private final List<ClientView.CredentialMethod> methods = new ArrayList<>();

  CredentialViews(EmitContext context) {
    this.context = context;
  }

  List<ClientView.CredentialMethod> build() {
    for (IrSecurityScheme scheme : context.named().api().securitySchemes()) {
      String name = context.named().credentials().get(scheme.key());
      if (name == null) {
        context.report(
            EmitDiagnostic.UNSUPPORTED_SECURITY,
            scheme.source(),
            "the security scheme `%s` has to be set up on the HTTP client",
            scheme.key());
      } else {
        add(scheme, JavaIdentifier.of(name));
      }
    }
    return List.copyOf(methods);
  }

  private void add(IrSecurityScheme scheme, JavaIdentifier name) {
    switch (scheme.kind()) {
      case BEARER -> addBearer(scheme, name);
      case BASIC ->
          add(
              scheme,
              name,
              DocValue.html("Authorizes by user name and password."),
              JavaCode.of("String user, String password"),
              JavaCode.of("`dev.specfit.runtime.auth.BasicAuth`.of(user, password)"));
      case API_KEY_HEADER -> addKey(scheme, name, JavaIdentifier.of("header"));
      case API_KEY_QUERY -> addKey(scheme, name, JavaIdentifier.of("query"));
      case API_KEY_COOKIE -> addKey(scheme, name, JavaIdentifier.of("cookie"));
      case OAUTH2_CLIENT_CREDENTIALS -> addClientCredentials(scheme, name);
      case TRANSPORT -> {}
    }
  }

  private void addBearer(IrSecurityScheme scheme, JavaIdentifier name) {
    JavaCode credential = JavaCode.of("`dev.specfit.runtime.auth.BearerToken`.of(token)");
    add(
        scheme,
        name,
        DocValue.html("Authorizes by a bearer token."),
        JavaCode.of("String token"),
        credential);
    add(
        scheme,
        name,
        DocValue.html("Authorizes by a bearer token that is asked for anew for each request."),
        JavaCode.of("`java.util.function.Supplier`<String> token"),
        credential);
  }

  private void addKey(IrSecurityScheme scheme, JavaIdentifier name, JavaIdentifier place) {
    String parameter = scheme.parameterName() == null ? "" : scheme.parameterName();
    add(
        scheme,
        name,
        DocValue.html("Authorizes by a key in %s.", DocValue.code(parameter)),
        JavaCode.of("String key"),
        JavaCode.of(
            "`dev.specfit.runtime.auth.ApiKey`.%s(%s, key)", place, JavaLiteral.of(parameter)));
  }

  private void addClientCredentials(IrSecurityScheme scheme, JavaIdentifier name) {
    List<JavaLiteral> scopes = scheme.scopes().stream().map(JavaLiteral::of).toList();
    JavaCode list = JavaCode.of("`java.util.List`.of(%s)", JavaCode.join(", ", scopes));
    String tokenUrl = scheme.tokenUrl() == null ? "" : scheme.tokenUrl();
    add(
        scheme,
        name,
        DocValue.html("Authorizes by OAuth2 client credentials; tokens are fetched when needed."),
        JavaCode.of("String clientId, String clientSecret"),
        JavaCode.of(
            "`dev.specfit.runtime.auth.ClientCredentials`.of(%s, clientId, clientSecret, %s)",
            JavaLiteral.of(tokenUrl), list));
    add(
        scheme,
        name,
        DocValue.html(
            "Authorizes by OAuth2 client credentials, with tokens from another URL than the"
                + " document's."),
        JavaCode.of("String clientId, String clientSecret, String tokenUrl"),
        JavaCode.of(
            "`dev.specfit.runtime.auth.ClientCredentials`.of(tokenUrl, clientId, clientSecret, %s)",
            list));
  }

  private void add(
      IrSecurityScheme scheme,
      JavaIdentifier name,
      DocValue sentence,
      JavaCode parameters,
      JavaCode credential) {
    JavadocText doc =
        JavadocText.builder()
            .html("%s", sentence)
            .prose(scheme.description())
            .html("The document's security scheme %s.", DocValue.code(scheme.key()))
            .build(4);
    methods.add(
        new ClientView.CredentialMethod(
            doc, name, parameters, JavaLiteral.of(scheme.key()), credential));
  }
}
