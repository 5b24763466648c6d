package dev.specfit.engine.emit.view;

import dev.specfit.engine.emit.template.TemplateView;
import dev.specfit.engine.emit.text.JavaCode;
import dev.specfit.engine.emit.text.JavadocText;

/**
 * What {@code package-info.mustache} sees.
 *
 * @param packageName the package
 * @param doc its comment
 */
public record PackageView(JavaCode packageName, JavadocText doc) implements TemplateView {}
