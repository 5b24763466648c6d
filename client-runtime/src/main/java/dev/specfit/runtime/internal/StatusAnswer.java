package dev.specfit.runtime.internal;

import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * What came with a success status.
 *
 * @param status the status
 * @param declared what the document has for it, {@code 202} or {@code 2XX}; empty where nothing
 * @param value the body decoded as declared, or null
 * @param other the body of a status that isn't declared, or null
 */
public record StatusAnswer(
    int status, String declared, @Nullable Object value, @Nullable ResponseBody other) {}
