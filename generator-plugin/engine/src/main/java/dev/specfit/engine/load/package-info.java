/** The typed reader: Swagger Parser over the located tree, its messages given our places. */
@NullMarked
package dev.specfit.engine.load;

import org.jspecify.annotations.NullMarked;
