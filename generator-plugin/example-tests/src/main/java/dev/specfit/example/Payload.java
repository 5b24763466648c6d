package dev.specfit.example;

import dev.specfit.engine.ir.IrContent;
import dev.specfit.runtime.JsonValue;

/**
 * A body that is sent or received.
 *
 * <p>What {@code value} is depends on {@code content.kind()}:
 *
 * <ul>
 *   <li>{@code JSON}: the body;
 *   <li>{@code FORM}, {@code MULTIPART}: an object of the fields or parts by wire name; a part or
 *       field of type {@code BINARY} is a string whose UTF-8 are its bytes;
 *   <li>{@code TEXT}: a string, the body;
 *   <li>{@code BINARY}: a string whose UTF-8 are the body's bytes;
 *   <li>{@code JSON_LINES}, {@code EVENT_STREAM}: an array of what the lines or the events' data
 *       hold, at least one; the text that ends the stream isn't among them.
 * </ul>
 *
 * @param content which of the declared contents it is
 * @param value the exact value, numbers as written; valid against the content's schema
 * @param origin where it comes from
 */
public record Payload(IrContent content, JsonValue value, Origin origin) {}
