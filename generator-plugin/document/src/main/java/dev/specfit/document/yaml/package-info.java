/** YAML 1.2 and JSON text, read into the located tree within limits. */
@NullMarked
package dev.specfit.document.yaml;

import org.jspecify.annotations.NullMarked;
