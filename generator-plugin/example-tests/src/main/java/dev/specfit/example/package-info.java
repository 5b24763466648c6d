/**
 * What a client's tests replay: for each operation the document's own examples and, where it has
 * none, bodies made from its schemas. Examples that contradict their schema are told apart and
 * reported. Knows the document and the client's names, not the Java that is written.
 */
@NullMarked
package dev.specfit.example;

import org.jspecify.annotations.NullMarked;
