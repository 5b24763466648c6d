/** JSONPath (RFC 9535) over the located tree. */
@NullMarked
package dev.specfit.document.jsonpath;

import org.jspecify.annotations.NullMarked;
