package dev.specfit.drift.walk;

import java.time.LocalDate;

/**
 * What a walk needs to know beyond the documents.
 *
 * @param today the day that sunsets are before or after
 */
public record WalkOptions(LocalDate today) {}
