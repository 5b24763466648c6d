package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code service.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the interface's simple name
 * @param doc the interface's comment
 * @param usesDeprecated whether it refers to deprecated classes
 * @param operations in the document's order
 */
public record ServiceView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    boolean usesDeprecated,
    List<Operation> operations)
    implements TemplateView {

  /**
   * An operation: its typed methods, with and without a parameters object.
   *
   * @param doc the comment of the one with
   * @param deprecated whether the vendor advises against it
   * @param resultType what both return
   * @param method their name
   * @param arguments the arguments of the one with
   * @param statements its body
   * @param hasShort whether there is one without
   * @param shortDoc the comment of the one without
   * @param shortArguments its arguments
   * @param passed what it passes on
   * @param handed what a method with the same arguments as the one with passes on to it
   * @param bridges former names
   * @param wires the Retrofit methods below: one, or a second one without a body
   */
  public record Operation(
      JavadocText doc,
      boolean deprecated,
      JavaCode resultType,
      JavaIdentifier method,
      JavaCode arguments,
      List<JavaCode> statements,
      boolean hasShort,
      JavadocText shortDoc,
      JavaCode shortArguments,
      JavaCode passed,
      JavaCode handed,
      List<BridgeView> bridges,
      List<Wire> wires)
      implements TemplateView {}

  /**
   * A Retrofit method.
   *
   * @param wireDoc its comment
   * @param annotations its annotations
   * @param wireType what it returns
   * @param wire its name
   * @param wireParameters its parameters
   */
  public record Wire(
      JavadocText wireDoc,
      List<JavaCode> annotations,
      JavaCode wireType,
      JavaIdentifier wire,
      JavaCode wireParameters)
      implements TemplateView {}
}
