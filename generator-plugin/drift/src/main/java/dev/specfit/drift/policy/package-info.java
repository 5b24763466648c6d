/** What a project makes of changes: which fail its build, which it has accepted, and until when. */
@NullMarked
package dev.specfit.drift.policy;

import org.jspecify.annotations.NullMarked;
