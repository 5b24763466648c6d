package dev.specfit.document;

import java.util.List;

/** An array. */
public final class SpecArray implements SpecNode {
  private final JsonPointer pointer;
  private final Place place;
  private final List<SpecNode> items;

  public SpecArray(JsonPointer pointer, Place place, List<SpecNode> items) {
    this.pointer = pointer;
    this.place = place;
    this.items = List.copyOf(items);
  }

  /** The items, unmodifiable. */
  public List<SpecNode> items() {
    return items;
  }

  @Override
  public JsonPointer pointer() {
    return pointer;
  }

  @Override
  public Place place() {
    return place;
  }
}
