/**
 * Names the revision as the base is named, so that only what differs in Java is called a change.
 */
@NullMarked
package dev.specfit.drift.names;

import org.jspecify.annotations.NullMarked;
