package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code webhooks.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the class's simple name
 * @param doc its comment
 * @param usesDeprecated whether it refers to deprecated types
 * @param hasEvent whether payloads can be told apart
 * @param event the union of them
 * @param methods one for each payload
 */
public record WebhooksView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    boolean usesDeprecated,
    boolean hasEvent,
    JavaCode event,
    List<Method> methods)
    implements TemplateView {

  /**
   * A method that reads a payload.
   *
   * @param doc its comment
   * @param deprecated whether the webhook is
   * @param type what it gives
   * @param name its name
   * @param parameter what it takes
   * @param value the expression that reads it
   */
  public record Method(
      JavadocText doc,
      boolean deprecated,
      JavaCode type,
      JavaIdentifier name,
      JavaIdentifier parameter,
      JavaCode value)
      implements TemplateView {}
}
