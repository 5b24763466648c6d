package dev.specfit.example;

import dev.specfit.engine.ir.IrResponse;
import dev.specfit.runtime.JsonValue;

/**
 * A declared header that an answer carries.
 *
 * @param header which of the response's
 * @param value the value before it is written in style {@code simple}; valid against the header's
 *     schema
 * @param origin where it comes from
 */
public record HeaderValue(IrResponse.Header header, JsonValue value, Origin origin) {}
