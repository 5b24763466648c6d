/** Renders typed views through Mustache templates, which a user may override one by one. */
@NullMarked
package dev.specfit.engine.emit.template;

import org.jspecify.annotations.NullMarked;
