/**
 * The whole way from documents to sources: {@link dev.specfit.engine.ClientGenerator} takes a
 * {@link dev.specfit.engine.GenerationRequest} through the stages, each in a package of its own.
 */
@NullMarked
package dev.specfit.engine;

import org.jspecify.annotations.NullMarked;
