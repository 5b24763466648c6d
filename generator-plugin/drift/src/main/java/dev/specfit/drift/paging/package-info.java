/** What becomes of the pages that the client walks. */
@NullMarked
package dev.specfit.drift.paging;

import org.jspecify.annotations.NullMarked;
