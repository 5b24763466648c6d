package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code parameters.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the class's simple name
 * @param doc the class's comment
 * @param usesDeprecated whether it refers to deprecated classes
 * @param rules the operation's rules that are checked on demand, also those of required parameters
 * @param parameters the optional ones
 * @param writes the statements that write them
 * @param needs the statements that say which parameter needs which
 */
public record ParametersView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    boolean usesDeprecated,
    List<Rule> rules,
    List<Parameter> parameters,
    List<JavaCode> writes,
    List<JavaCode> needs)
    implements TemplateView {

  /**
   * Rules of one parameter.
   *
   * @param constant the constant's name
   * @param value its value
   */
  public record Rule(JavaIdentifier constant, JavaCode value) implements TemplateView {}

  /**
   * An optional parameter.
   *
   * @param field the name of field, getter and builder methods
   * @param fieldType boxed, and nullable
   * @param getterDoc the getter's comment
   * @param deprecated whether the vendor advises against it
   * @param setters the builder's methods
   */
  public record Parameter(
      JavaIdentifier field,
      JavaCode fieldType,
      JavadocText getterDoc,
      boolean deprecated,
      List<ModelView.Setter> setters)
      implements TemplateView {}
}
