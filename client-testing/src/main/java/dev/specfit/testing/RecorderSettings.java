package dev.specfit.testing;

/**
 * How a recorder records.
 *
 * @param bodyLimit how many bytes of a body are kept in memory
 * @param writer what makes files of exchanges
 */
record RecorderSettings(long bodyLimit, CaptureWriter writer) {}
