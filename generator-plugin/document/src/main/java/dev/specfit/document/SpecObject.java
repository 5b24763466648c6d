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

  public SpecObject(JsonPointer pointer, Place place, Map<String, SpecNode> members) {
    this.pointer = pointer;
    this.place = place;
    this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The members in document order, unmodifiable. */
  public Map<String, SpecNode> members() {
    return members;
  }

  /** The member of that name, or null. */
  public @Nullable SpecNode get(String name) {
    return members.get(name);
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
