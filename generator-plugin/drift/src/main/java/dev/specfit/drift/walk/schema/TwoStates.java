package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecDocument;
import java.time.LocalDate;

/**
 * The document as it was and as it is, and what day it is.
 *
 * <p>The walk over everything else implements it.
 */
public interface TwoStates {
  /** The state that callers have. */
  SpecDocument base();

  /** The state that is new. */
  SpecDocument revision();

  /** The day by which sunset dates are judged. */
  LocalDate today();
}
