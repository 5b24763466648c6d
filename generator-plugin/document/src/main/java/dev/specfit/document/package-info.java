/** OpenAPI documents as they stand in their files: every value with its place. */
@NullMarked
package dev.specfit.document;

import org.jspecify.annotations.NullMarked;
