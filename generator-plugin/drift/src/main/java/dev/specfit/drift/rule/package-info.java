/** The catalogue of rules: every kind of change that drift knows, as data. */
@NullMarked
package dev.specfit.drift.rule;

import org.jspecify.annotations.NullMarked;
