package dev.specfit.engine.ir;

import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param wireName its name in JSON
 * @param explicitName the Java name asked for by {@code x-specfit-name}, or null
 * @param type what it holds
 * @param required whether the document demands it
 * @param readOnly whether only the server sets it
 * @param writeOnly whether the server never sends it
 * @param docs what the document says of it
 * @param source where it was declared
 */
public record IrProperty(
    String wireName,
    @Nullable String explicitName,
    IrTypeUse type,
    boolean required,
    boolean readOnly,
    boolean writeOnly,
    IrDocs docs,
    IrSource source) {}
