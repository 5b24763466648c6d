package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavaIdentifier;
import dev.specfit.engine.emit.text.JavadocText;
import java.util.List;

/**
 * What {@code headers.mustache} sees.
 *
 * @param packageName the client's package
 * @param name the class's simple name
 * @param headers in the document's order
 */
public record HeadersView(JavaCode packageName, JavaIdentifier name, List<Header> headers)
    implements TemplateView {

  /**
   * A header.
   *
   * @param doc the constant's comment
   * @param type the class of its value
   * @param constant the constant's name
   * @param made its value
   */
  public record Header(JavadocText doc, JavaCode type, JavaIdentifier constant, JavaCode made)
      implements TemplateView {}
}
