package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code client.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the class's simple name
 * @param doc the class's comment
 * @param adapters the adapters' factory
 * @param services in the order of their accessors
 * @param baseUrl the first server's URL, variables with their defaults; no code where no operation
 *     needs one
 * @param hasServers whether there are more servers than one
 * @param servers all of them
 * @param named those that operations have of their own
 * @param variables the variables of all servers' URLs
 * @param credentials the builder's methods
 */
public record ClientView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    JavaCode adapters,
    List<Service> services,
    JavaCode baseUrl,
    boolean hasServers,
    List<Server> servers,
    List<NamedServer> named,
    List<Variable> variables,
    List<CredentialMethod> credentials)
    implements TemplateView {

  /**
   * A service.
   *
   * @param type its interface
   * @param accessor the method that gives it
   * @param doc its comment
   * @param bridges former names
   */
  public record Service(
      JavaCode type, JavaIdentifier accessor, JavadocText doc, List<BridgeView> bridges)
      implements TemplateView {}

  /**
   * A server.
   *
   * @param doc its comment
   * @param constant its name
   * @param url its URL, variables with their defaults
   */
  public record Server(JavadocText doc, JavaIdentifier constant, JavaLiteral url)
      implements TemplateView {}

  /**
   * A server that operations have of their own.
   *
   * @param doc the comment of the method that moves it
   * @param method that method
   * @param serverName what operations call it
   * @param url its URL, variables with their defaults
   */
  public record NamedServer(
      JavadocText doc, JavaIdentifier method, JavaLiteral serverName, JavaLiteral url)
      implements TemplateView {}

  /**
   * A variable of servers' URLs.
   *
   * @param doc the method's comment
   * @param method the method that sets it, and its parameter
   * @param variable its name in the URLs
   * @param allowed the only values allowed, each after a comma; none if any is
   */
  public record Variable(
      JavadocText doc, JavaIdentifier method, JavaLiteral variable, JavaCode allowed)
      implements TemplateView {}

  /**
   * A method that sets what authorizes requests.
   *
   * @param doc its comment
   * @param method its name
   * @param parameters what it takes
   * @param scheme the scheme's key in the document
   * @param credential the expression that makes the credential
   */
  public record CredentialMethod(
      JavadocText doc,
      JavaIdentifier method,
      JavaCode parameters,
      JavaLiteral scheme,
      JavaCode credential)
      implements TemplateView {}
}
