/** What templates see of an API, and the builders of these views. */
@NullMarked
package dev.specfit.engine.emit.view;

import org.jspecify.annotations.NullMarked;
