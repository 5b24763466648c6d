package dev.specfit.document.page;

import dev.specfit.document.SpecSlice;
import org.jspecify.annotations.Nullable;

/**
 * One fenced OpenAPI block of a documentation page.
 *
 * @param text what stands between the fences, byte for byte, with its last line's end
 * @param slice what the opening fence says the block was cut for; null if it says nothing
 * @param firstLine the line of the page on which the text begins, from 1
 * @param indent how many columns each of the text's lines is indented by in the page; the text
 *     itself is without them
 */
public record OpenApiBlock(String text, @Nullable SpecSlice slice, int firstLine, int indent) {}
