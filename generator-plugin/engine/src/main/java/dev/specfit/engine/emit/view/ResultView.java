package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code result.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the class's simple name
 * @param doc the class's comment
 * @param usesDeprecated whether it refers to deprecated classes
 * @param statuses the calls that say what comes with each status
 * @param answers the statuses that have a body, in the document's order
 */
public record ResultView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    boolean usesDeprecated,
    JavaCode statuses,
    List<Answer> answers)
    implements TemplateView {

  /**
   * A status with a body.
   *
   * @param status as declared
   * @param accessor the name of the method that gives the body
   * @param accessDoc its comment
   * @param type the body's class
   * @param nullableType the same or null
   * @param visit the visitor's method
   * @param visitDoc its comment
   */
  public record Answer(
      JavaLiteral status,
      JavaIdentifier accessor,
      JavadocText accessDoc,
      JavaCode type,
      JavaCode nullableType,
      JavaIdentifier visit,
      JavadocText visitDoc)
      implements TemplateView {}
}
