/** References: checked, confined to the documents' root, and brought inside. */
@NullMarked
package dev.specfit.document.reference;

import org.jspecify.annotations.NullMarked;
