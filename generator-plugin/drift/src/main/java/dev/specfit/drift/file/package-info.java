/**
 * Files that people keep beside the documents: read with places, written together or not at all.
 */
@NullMarked
package dev.specfit.drift.file;

import org.jspecify.annotations.NullMarked;
