/** {@code specfit.lock}: what each document is, where it came from, and when. */
@NullMarked
package dev.specfit.drift.lock;

import org.jspecify.annotations.NullMarked;
