package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code enum.mustache} sees.
 *
 * @param packageName the models' package
 * @param name the class's simple name
 * @param doc the class's comment
 * @param deprecated whether the vendor advises against it
 * @param values the known values, in the document's order
 * @param valueList the constants, with commas; of many, calls of methods that list some
 * @param large whether there are more values than a switch and one list can hold
 * @param parts methods that list some of many values
 * @param json whether the values are numbers or booleans
 * @param integral whether the values are integers
 * @param jsonOfText the JSON of {@code text()}
 */
public record EnumView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    boolean deprecated,
    List<Value> values,
    JavaCode valueList,
    boolean large,
    List<Part> parts,
    boolean json,
    boolean integral,
    JavaCode jsonOfText)
    implements TemplateView {

  /**
   * A known value.
   *
   * @param doc the constant's comment
   * @param constant its name
   * @param text its text on the wire
   * @param bridges former names
   */
  public record Value(
      JavadocText doc, JavaIdentifier constant, JavaLiteral text, List<BridgeView> bridges)
      implements TemplateView {}

  /**
   * Some of many values.
   *
   * @param method the method that lists them
   * @param constants the constants, with commas
   */
  public record Part(JavaIdentifier method, JavaCode constants) implements TemplateView {}
}
