package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavaLiteral;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code example-test.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the test's simple name
 * @param doc the test's comment
 * @param usesDeprecated whether it calls or names what is deprecated
 * @param client the client's class
 * @param adapters the class of the client's adapters
 * @param credentials calls on the client's builder
 * @param methods the methods that have examples, in the document's order
 */
public record ExampleTestView(
    JavaCode packageName,
    JavaIdentifier name,
    JavadocText doc,
    boolean usesDeprecated,
    JavaCode client,
    JavaCode adapters,
    List<JavaCode> credentials,
    List<Method> methods)
    implements TemplateView {

  /**
   * The test of one way to call an operation.
   *
   * @param doc its comment
   * @param accessor the client's method that gives the service
   * @param method the service's method
   * @param file the name of the file of its examples
   * @param hasArguments whether the call takes anything
   * @param arguments the arguments but the parameters object, each with what follows it
   * @param hasSettings whether there is anything to set by name
   * @param settings what is set by name
   * @param taken what takes the body out of the result, as a further argument; may be empty
   */
  public record Method(
      JavadocText doc,
      JavaIdentifier accessor,
      JavaIdentifier method,
      JavaLiteral file,
      boolean hasArguments,
      List<JavaCode> arguments,
      boolean hasSettings,
      List<JavaCode> settings,
      JavaCode taken)
      implements TemplateView {
    /** Whether a type with type arguments is named. */
    public boolean usesTypeTokens() {
      return Stream.concat(arguments.stream(), settings.stream())
          .anyMatch(code -> code.text().contains("new " + ExampleCallBuilder.TYPE_TOKEN));
    }
  }
}
