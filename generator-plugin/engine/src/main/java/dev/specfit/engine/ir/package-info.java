/**
 * What an API is, in one vocabulary for OpenAPI 3.0 and 3.1. Immutable records; lists in document
 * order; wire names unescaped. Knows neither Swagger nor JavaPoet nor Maven.
 */
@NullMarked
package dev.specfit.engine.ir;

import org.jspecify.annotations.NullMarked;
