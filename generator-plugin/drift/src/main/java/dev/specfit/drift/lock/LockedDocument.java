package dev.specfit.drift.lock;

import java.time.LocalDate;

/**
 * A document as it was pinned.
 *
 * @param source where it came from
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param size of the file in bytes
 * @param date when it was last brought in, in UTC
 * @param version the vendor's, {@code info.version}; empty if the document has none
 */
public record LockedDocument(
    SpecSource source, String sha256, long size, LocalDate date, String version) {}
