package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code union.mustache} sees.
 *
 * @param packageName the models' package
 * @param name the class's simple name
 * @param adapter its adapter's simple name
 * @param doc the class's comment
 * @param deprecated whether the vendor advises against it
 * @param usesDeprecated whether it refers to deprecated classes
 * @param unchecked whether a variant is generic
 * @param variants in the document's order
 */
public record UnionView(
    JavaCode packageName,
    JavaIdentifier name,
    JavaIdentifier adapter,
    JavadocText doc,
    boolean deprecated,
    boolean usesDeprecated,
    boolean unchecked,
    List<Variant> variants)
    implements TemplateView {

  /**
   * A variant.
   *
   * @param index its number
   * @param emptyText whether it is the empty text and no other
   * @param type what it holds
   * @param nullableType the same or null
   * @param generic whether casting to it can't be checked
   * @param parameterType what the factory takes
   * @param made the value the factory holds
   * @param factory the factory's name
   * @param factoryDoc its comment
   * @param test the name of the method that asks for it
   * @param testDoc its comment
   * @param access the name of the method that gives it
   * @param accessDoc its comment
   * @param visit the visitor's method
   * @param visitDoc its comment
   */
  public record Variant(
      JavaLiteral index,
      boolean emptyText,
      JavaCode type,
      JavaCode nullableType,
      boolean generic,
      JavaCode parameterType,
      JavaCode made,
      JavaIdentifier factory,
      JavadocText factoryDoc,
      JavaIdentifier test,
      JavadocText testDoc,
      JavaIdentifier access,
      JavadocText accessDoc,
      JavaIdentifier visit,
      JavadocText visitDoc)
      implements TemplateView {}
}
