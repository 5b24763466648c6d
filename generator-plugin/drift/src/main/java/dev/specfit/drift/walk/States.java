package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.drift.walk.schema.TwoStates;
import java.time.LocalDate;

/** A document in both states, as the walk over schemas wants to see it. */
record States(SpecDocument base, SpecDocument revision, LocalDate today) implements TwoStates {}
