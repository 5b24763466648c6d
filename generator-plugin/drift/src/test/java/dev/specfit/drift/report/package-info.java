@NullMarked
package dev.specfit.drift.report;

import org.jspecify.annotations.NullMarked;
