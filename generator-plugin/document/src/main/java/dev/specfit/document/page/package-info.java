/** Documentation pages with an OpenAPI document inside. */
@NullMarked
package dev.specfit.document.page;

import org.jspecify.annotations.NullMarked;
