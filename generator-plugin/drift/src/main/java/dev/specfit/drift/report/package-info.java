/** What lies between two states of an API, written for people and for tools, in six formats. */
@NullMarked
package dev.specfit.drift.report;

import org.jspecify.annotations.NullMarked;
