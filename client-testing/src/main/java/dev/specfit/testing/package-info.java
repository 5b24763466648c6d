/**
 * Fixtures: recorded exchanges with a vendor, scrubbed, replayed, and matched exactly.
 *
 * <p>A fixture is a WireMock stub mapping, so that people can record with tools they have, read a
 * difference, and serve the files from WireMock. What this kit doesn't understand in a file is an
 * error, never a pass.
 */
@NullMarked
package dev.specfit.testing;

import org.jspecify.annotations.NullMarked;
