package dev.specfit.engine.ir;

import org.jspecify.annotations.Nullable;

/**
 * What the document offers to name a type by.
 *
 * @param explicit the Java name asked for by {@code x-specfit-name}, or null
 * @param parent the type this one is declared inside, or null at the top level
 * @param own the words of its own: a component's key, or the role in its parent (a property's name,
 *     an item's singular), or what an operation offers ({@code ListConnections Response})
 * @param title the schema's title, or null
 * @param component whether {@link #own} is a component's key, which prefixes and suffixes of a
 *     vendor may decorate
 */
public record IrNameHint(
    @Nullable String explicit,
    @Nullable IrId parent,
    String own,
    @Nullable String title,
    boolean component) {}
