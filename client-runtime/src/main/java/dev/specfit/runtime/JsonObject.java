package dev.specfit.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object: an unmodifiable map in the order of the document. */
public final class JsonObject extends AbstractMap<String, JsonValue> implements JsonValue {
  private static final JsonObject EMPTY = new JsonObject(Map.of());

  private final Map<String, JsonValue> members;

  private JsonObject(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** An object without members. */
  public static JsonObject empty() {
    return EMPTY;
  }

  /** An object with these members, in the map's order. */
  public static JsonObject of(Map<String, ? extends JsonValue> members) {
    return members.isEmpty() ? EMPTY : builder().putAll(members).build();
  }

  /** Starts an object. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Set<Entry<String, JsonValue>> entrySet() {
    return Collections.unmodifiableMap(members).entrySet();
  }

  @Override
  public @Nullable JsonValue get(@Nullable Object name) {
    return members.get(name);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return members.containsKey(name);
  }

  @Override
  public int size() {
    return members.size();
  }

  @Override
  public String kind() {
    return "an object";
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects members; a name put twice keeps its place and takes the last value. */
  public static final class Builder {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a member. */
    public Builder put(String name, JsonValue value) {
      members.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /** Adds a string. */
    public Builder put(String name, String value) {
      return put(name, JsonString.of(value));
    }

    /** Adds a whole number. */
    public Builder put(String name, long value) {
      return put(name, JsonNumber.of(value));
    }

    /** Adds a truth value. */
    public Builder put(String name, boolean value) {
      return put(name, JsonBoolean.of(value));
    }

    /** Adds all members of a map. */
    public Builder putAll(Map<String, ? extends JsonValue> members) {
      members.forEach(this::put);
      return this;
    }

    /** The object; the builder may go on being used. */
    public JsonObject build() {
      return members.isEmpty() ? EMPTY : new JsonObject(new LinkedHashMap<>(members));
    }
  }
}
