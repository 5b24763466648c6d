package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import java.util.List;

/**
 * The adapter of a model.
 *
 * @param packageName its package
 * @param name its name
 * @param type the model
 * @param usesDeprecated whether it names a deprecated class
 * @param names the properties' names in JSON
 * @param open whether undeclared properties are welcome
 * @param parts the properties; several parts where they are too many for one method
 * @param single whether there is but one part
 * @param partSize how many properties a part has at most
 * @param complete the condition that nothing demanded is missing
 * @param completeParts its parts, where it is too long for one method
 * @param additional undeclared properties, one or none
 */
public record ModelAdapterView(
    JavaCode packageName,
    JavaIdentifier name,
    JavaCode type,
    boolean usesDeprecated,
    JavaCode names,
    boolean open,
    List<Part> parts,
    boolean single,
    JavaLiteral partSize,
    JavaCode complete,
    List<Complete> completeParts,
    List<Additional> additional)
    implements TemplateView {

  /**
   * Some of the properties.
   *
   * @param number of the part, from 0
   */
  public record Part(JavaLiteral number, List<Property> properties) implements TemplateView {}

  /**
   * A property.
   *
   * @param index its place among the names
   * @param field the builder's and the model's field
   * @param wireName its name in JSON
   * @param read the call that reads its value
   * @param adapter the adapter of its value
   * @param rule the check that says whether it may be absent or null
   * @param constraints the rules of its value
   */
  public record Property(
      JavaLiteral index,
      JavaIdentifier field,
      JavaLiteral wireName,
      JavaCode read,
      JavaCode adapter,
      JavaIdentifier rule,
      JavaCode constraints)
      implements TemplateView {}

  /**
   * Some of the properties demanded.
   *
   * @param number of the part, from 0
   */
  public record Complete(JavaLiteral number, JavaCode condition) implements TemplateView {}

  /**
   * Undeclared properties.
   *
   * @param type a value's, not null
   * @param adapter of a value
   */
  public record Additional(JavaCode type, JavaCode adapter) implements TemplateView {}
}
