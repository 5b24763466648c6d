package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;

/**
 * A document in both states.
 *
 * @param base as it was
 * @param revision as it is
 * @param isSlice whether at least one of them was cut for an operation, and the other to match it
 */
record DocumentPair(SpecDocument base, SpecDocument revision, boolean isSlice) {}
