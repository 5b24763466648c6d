/** What kind of thing stands where in an OpenAPI document. */
@NullMarked
package dev.specfit.document.shape;

import org.jspecify.annotations.NullMarked;
