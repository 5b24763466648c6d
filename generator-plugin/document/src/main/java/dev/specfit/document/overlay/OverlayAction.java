package dev.specfit.document.overlay;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * One action of an overlay.
 *
 * @param target where the target is written
 * @param path what it selects
 * @param update what is merged into each value selected; null if they are removed
 */
public record OverlayAction(SpecScalar target, JsonPath path, @Nullable SpecNode update) {}
