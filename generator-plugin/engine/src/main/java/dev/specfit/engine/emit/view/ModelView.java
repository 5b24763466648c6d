package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code model.mustache} sees.
 *
 * @param packageName the models' package
 * @param name the class's simple name
 * @param adapter its adapter's simple name
 * @param doc the class's comment
 * @param deprecated whether the vendor advises against it
 * @param usesDeprecated whether it refers to deprecated classes
 * @param buildDoc the comment of the method that builds
 * @param properties in the document's order
 * @param additional how undeclared properties are typed: one, or none where they are any JSON
 * @param large whether there are more properties than one expression can compare
 * @param parts methods that compare some of many properties
 */
public record ModelView(
    JavaCode packageName,
    JavaIdentifier name,
    JavaIdentifier adapter,
    JavadocText doc,
    boolean deprecated,
    boolean usesDeprecated,
    JavadocText buildDoc,
    List<Property> properties,
    List<Additional> additional,
    boolean large,
    List<Part> parts)
    implements TemplateView {

  /**
   * A property.
   *
   * @param field the name of field, getter and builder methods
   * @param fieldType boxed, and nullable
   * @param getterType nullable unless the document demands a value
   * @param wireName the name in JSON
   * @param access the method that says why there is no value
   * @param getterDoc the getter's comment
   * @param deprecated whether the vendor advises against it
   * @param hasPresence whether absent and null differ
   * @param presence the method that tells them apart
   * @param presenceDoc its comment
   * @param setters the builder's methods
   * @param bridges former names
   * @param requiredInBuilder whether building fails without it
   */
  public record Property(
      JavaIdentifier field,
      JavaCode fieldType,
      JavaCode getterType,
      JavaLiteral wireName,
      JavaIdentifier access,
      JavadocText getterDoc,
      boolean deprecated,
      boolean hasPresence,
      JavaIdentifier presence,
      JavadocText presenceDoc,
      List<Setter> setters,
      List<BridgeView> bridges,
      boolean requiredInBuilder)
      implements TemplateView {}

  /**
   * Some of many properties.
   *
   * @param method the method that compares them
   * @param condition that they are equal to {@code that} object's
   */
  public record Part(JavaIdentifier method, JavaCode condition) implements TemplateView {}

  /**
   * Undeclared properties.
   *
   * @param type nullable
   * @param parameterType what the builder takes
   * @param value the JSON made of it
   */
  public record Additional(JavaCode type, JavaCode parameterType, JavaCode value)
      implements TemplateView {}

  /**
   * A builder's method.
   *
   * @param doc its comment
   * @param parameterType what it takes
   * @param value the field's value made of it
   */
  public record Setter(JavadocText doc, JavaCode parameterType, JavaCode value)
      implements TemplateView {}
}
