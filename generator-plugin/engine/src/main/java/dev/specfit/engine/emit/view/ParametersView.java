package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
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
 * @param parameters those that are set by name
 * @param writes the statements that write them
 * @param demands whether any has to be set
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
    boolean demands,
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
   * A parameter that is set by name.
   *
   * @param field the name of field, getter and builder methods
   * @param fieldType boxed, and nullable
   * @param getterType boxed, and nullable unless it is required
   * @param wireName its name in the request
   * @param required whether it has to be set
   * @param getterDoc the getter's comment
   * @param deprecated whether the vendor advises against it
   * @param setters the builder's methods
   * @param bridges former names
   */
  public record Parameter(
      JavaIdentifier field,
      JavaCode fieldType,
      JavaCode getterType,
      JavaLiteral wireName,
      boolean required,
      JavadocText getterDoc,
      boolean deprecated,
      List<ModelView.Setter> setters,
      List<BridgeView> bridges)
      implements TemplateView {}
}
