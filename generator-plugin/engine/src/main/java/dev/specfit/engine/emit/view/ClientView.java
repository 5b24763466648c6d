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
 * @param baseUrl the first server's URL, variables replaced by their defaults
 * @param hasServers whether there are more servers than one
 * @param servers all of them
 * @param variables the variables of the first server's URL
 * @param credentials the builder's methods
 */
public record ClientView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    JavaCode adapters,
    List<Service> services,
    JavaLiteral baseUrl,
    boolean hasServers,
    List<Server> servers,
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
   * @param url its URL, variables replaced by their defaults
   */
  public record Server(JavadocText doc, JavaIdentifier constant, JavaLiteral url)
      implements TemplateView {}

  /**
   * A variable of the first server's URL.
   *
   * @param doc the method's comment
   * @param field the name of field and method
   * @param defaultValue its default
   * @param closed whether only some values are allowed
   * @param allowed these, with commas
   * @param refusal what is said of others
   * @param url the expression that gives the URL
   */
  public record Variable(
      JavadocText doc,
      JavaIdentifier field,
      JavaLiteral defaultValue,
      boolean closed,
      JavaCode allowed,
      JavaLiteral refusal,
      JavaCode url)
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
