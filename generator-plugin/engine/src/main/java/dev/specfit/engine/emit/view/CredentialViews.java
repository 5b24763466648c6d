package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.EmitContext;
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
      for (IrSecurityScheme.Way way : scheme.ways()) {
        String name = context.named().credentials().get(way.key());
        if (name != null) {
          add(scheme, way, JavaIdentifier.of(name));
        }
      }
    }
    return List.copyOf(methods);
  }

  /** A scheme's key where {@code +} joins several. */
  static String wireKey(String key) {
    return key.replace('+', ' ');
  }

  private void add(IrSecurityScheme scheme, IrSecurityScheme.Way way, JavaIdentifier name) {
    if (way.refresh()) {
      addRefreshToken(scheme, name);
      return;
    }
    switch (way.kind()) {
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
    if (isAbsolute(tokenUrl)) {
      add(
          scheme,
          name,
          DocValue.html("Authorizes by OAuth2 client credentials; tokens are fetched when needed."),
          JavaCode.of("String clientId, String clientSecret"),
          JavaCode.of(
              "`dev.specfit.runtime.auth.ClientCredentials`.of(%s, clientId, clientSecret, %s)",
              JavaLiteral.of(tokenUrl), list));
    }
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

  private void addRefreshToken(IrSecurityScheme scheme, JavaIdentifier name) {
    String url = scheme.refreshUrl() == null ? "" : scheme.refreshUrl();
    JavaCode type = JavaCode.of("`dev.specfit.runtime.auth.RefreshToken`");
    if (isAbsolute(url)) {
      JavaCode credential =
          JavaCode.of("%s.of(%s, clientId, clientSecret, refreshToken)", type, JavaLiteral.of(url));
      add(
          scheme,
          name,
          DocValue.html("Authorizes by an OAuth2 refresh token; access tokens are fetched for it."),
          JavaCode.of("String clientId, String clientSecret, String refreshToken"),
          credential);
      add(
          scheme,
          name,
          DocValue.html(
              "Authorizes by an OAuth2 refresh token. Each new one that the server gives in its"
                  + " place is told, so that it can be stored."),
          JavaCode.of(
              "String clientId, String clientSecret, String refreshToken,"
                  + " `java.util.function.Consumer`<String> onRotation"),
          JavaCode.of("%s.onRotation(onRotation)", credential));
    }
    add(
        scheme,
        name,
        DocValue.html(
            "Authorizes by an OAuth2 refresh token, such as that of a client without a secret or"
                + " one with another URL than the document's%s.",
            isAbsolute(url) ? DocValue.html(" %s", DocValue.code(url)) : DocValue.html("")),
        JavaCode.of("%s refreshToken", type),
        JavaCode.of("refreshToken"));
  }

  private static boolean isAbsolute(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
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
            doc, name, parameters, JavaLiteral.of(wireKey(scheme.key())), credential));
  }
}
