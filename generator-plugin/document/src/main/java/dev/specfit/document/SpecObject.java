package dev.specfit.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object, members in document order. */
public final class SpecObject implements SpecNode {
  private final JsonPointer pointer;
  private final Place place;
  private final Map<String, SpecNode> members;
  private final Map<String, Place> keyPlaces;

  /** An object whose names stand where their values stand. */
  public SpecObject(JsonPointer pointer, Place place, Map<String, SpecNode> members) {
    this(pointer, place, members, Map.of());
  }

  /** An object with the places of its names, as far as they are known. */
  public SpecObject(
      JsonPointer pointer,
      Place place,
      Map<String, SpecNode> members,
      Map<String, Place> keyPlaces) {
    this.pointer = pointer;
    this.place = place;
    this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    this.keyPlaces = Map.copyOf(keyPlaces);
  }

  /** This object elsewhere or with other members; names that stay keep their places. */
  public SpecObject with(JsonPointer newPointer, Map<String, SpecNode> newMembers) {
    return new SpecObject(newPointer, place, newMembers, keyPlaces);
  }

  /** The members in document order, unmodifiable. */
  public Map<String, SpecNode> members() {
    return members;
  }

  /** The member of that name, or null. */
  public @Nullable SpecNode get(String name) {
    return members.get(name);
  }

  /**
   * Where a member's name stands: the place for what is wrong with the name, or with the member as
   * a whole. The object's own place if there is no such member.
   */
  public Place keyPlace(String name) {
    Place known = keyPlaces.get(name);
    if (known != null) {
      return known;
    }
    SpecNode value = members.get(name);
    return value == null ? place : value.place();
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
