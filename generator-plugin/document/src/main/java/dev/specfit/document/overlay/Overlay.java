package dev.specfit.document.overlay;

import dev.specfit.document.SpecObject;
import java.util.List;

/**
 * An OpenAPI Overlay 1.0 document that was understood whole.
 *
 * @param name the document it is for, if there is one of that name; empty for any other overlay
 * @param root the overlay's document
 * @param actions its actions in order
 */
public record Overlay(String name, SpecObject root, List<OverlayAction> actions) {
  public Overlay {
    actions = List.copyOf(actions);
  }
}
