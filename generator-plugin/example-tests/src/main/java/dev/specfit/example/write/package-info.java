/**
 * Writes the tests that replay cases: a test class for each service, and files of what they replay.
 */
@NullMarked
package dev.specfit.example.write;

import org.jspecify.annotations.NullMarked;
