package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.UnexpectedJsonException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a model keeps beside its typed properties so that nothing is lost: undeclared properties,
 * explicit nulls, raw JSON of the wrong kind, and the raw text of numbers that would be written
 * differently. Immutable.
 */
public final class Extras {
  /** Nothing: the model was built by hand, or decoded without surprises. */
  public static final Extras NONE = new Extras(JsonObject.empty(), Map.of(), null, null);

  private final JsonObject undeclared;
  private final Map<String, Kept> kept;
  private final @Nullable String path;
  private final @Nullable JsonValue insteadOfObject;

  /**
   * @param undeclared properties that the document doesn't know
   * @param kept raw JSON of declared properties, by name
   * @param path where an incomplete object stood in its document, else null
   * @param insteadOfObject what stood where the object should have been, else null
   */
  Extras(
      JsonObject undeclared,
      Map<String, Kept> kept,
      @Nullable String path,
      @Nullable JsonValue insteadOfObject) {
    this.undeclared = undeclared;
    this.kept = kept;
    this.path = path;
    this.insteadOfObject = insteadOfObject;
  }

  /** The properties that the document doesn't declare. */
  public JsonObject undeclared() {
    return undeclared;
  }

  /**
   * For the getter of undeclared properties that have a type.
   *
   * @return the value, or null where the property is absent or null
   * @throws UnexpectedJsonException if it is of the wrong kind
   */
  public <T> @Nullable T undeclared(String name, ValueAdapter<T> adapter) {
    JsonValue json = undeclared.get(name);
    if (json == null || json == JsonNull.NULL) {
      return null;
    }
    Deviation deviation = new Deviation();
    T value;
    try {
      value = adapter.read(JsonReader.of(new Buffer().writeUtf8(json.toJson())), deviation);
    } catch (IOException e) {
      throw new AssertionError("a buffer doesn't fail", e);
    }
    Deviation.Wrong wrong = deviation.wrong();
    if (wrong != null) {
      String at = (path == null ? "$" : path) + "." + name;
      throw new UnexpectedJsonException(
          at, wrong.found(), "`" + name + "` at `" + at + "` " + wrong.sentence());
    }
    return value;
  }

  /**
   * Whether a declared property is there although it has no typed value: null or the wrong kind.
   */
  public boolean has(String name) {
    return kept.containsKey(name);
  }

  /**
   * For the getter of an optional property.
   *
   * @return the value, or null where the property is absent or null
   * @throws UnexpectedJsonException if something of the wrong kind is there
   */
  public <T> @Nullable T optional(String name, @Nullable T value) {
    if (value == null) {
      refuseWrong(name);
    }
    return value;
  }

  /**
   * For the getter of a required property.
   *
   * @throws UnexpectedJsonException if it is missing, null, or of the wrong kind
   */
  public <T> T required(String name, @Nullable T value) {
    if (value == null) {
      refuseWrong(name);
      throw absent(name, kept.containsKey(name) ? "null" : "missing");
    }
    return value;
  }

  /**
   * For the getter of a required property that may be null.
   *
   * @return the value, or null where the property is null
   * @throws UnexpectedJsonException if it is missing or of the wrong kind
   */
  public <T> @Nullable T requiredNullable(String name, @Nullable T value) {
    if (value == null) {
      refuseWrong(name);
      if (!kept.containsKey(name)) {
        throw absent(name, "missing");
      }
    }
    return value;
  }

  private void refuseWrong(String name) {
    if (insteadOfObject != null) {
      throw notAnObject(insteadOfObject);
    }
    Kept there = kept.get(name);
    if (there != null && there.wrong != null) {
      Deviation.Wrong wrong = there.wrong;
      String message = "`" + name + "` at `" + wrong.path() + "` " + wrong.sentence();
      throw new UnexpectedJsonException(wrong.path(), wrong.found(), message);
    }
  }

  private UnexpectedJsonException absent(String name, String found) {
    String at = (path == null ? "$" : path) + "." + name;
    return new UnexpectedJsonException(at, found, "`" + name + "` at `" + at + "` is " + found);
  }

  private UnexpectedJsonException notAnObject(JsonValue found) {
    String at = path == null ? "$" : path;
    return new UnexpectedJsonException(
        at, found.kind(), "`" + at + "` is " + found.kind() + ", expected an object");
  }

  @Nullable Kept kept(String name) {
    return kept.get(name);
  }

  /** Whether there is raw JSON to write in any property's place. */
  boolean anyRaw() {
    return !undeclared.isEmpty() || !kept.isEmpty();
  }

  /** The raw JSON to write in a declared property's place; one added by hand wins. */
  @Nullable JsonValue raw(String name) {
    JsonValue added = undeclared.isEmpty() ? null : undeclared.get(name);
    Kept there = added == null && !kept.isEmpty() ? kept.get(name) : null;
    return there == null ? added : there.raw;
  }

  @Nullable JsonValue insteadOfObject() {
    return insteadOfObject;
  }

  /** Whether a decoded object lacked something required. */
  boolean incomplete() {
    return path != null;
  }

  /** Whether a builder lets a required property go unset. */
  public boolean excuses(String name) {
    return path != null || kept.containsKey(name);
  }

  /** The same with an undeclared property added or replaced. */
  public Extras withUndeclared(String name, JsonValue value) {
    JsonObject more = JsonObject.builder().putAll(undeclared).put(name, value).build();
    return new Extras(more, kept, path, null);
  }

  /** The same after a builder set a declared property to a value, or to null. */
  public Extras withSet(String name, boolean toValue) {
    if (toValue && !kept.containsKey(name) && insteadOfObject == null) {
      return this;
    }
    Map<String, Kept> less = new LinkedHashMap<>(kept);
    if (toValue) {
      less.remove(name);
    } else {
      less.put(name, Kept.NULL);
    }
    return new Extras(undeclared, less, path, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extras that
        && that.undeclared.equals(undeclared)
        && Objects.equals(that.insteadOfObject, insteadOfObject)
        && that.untyped().equals(untyped());
  }

  @Override
  public int hashCode() {
    return Objects.hash(undeclared, insteadOfObject, untyped());
  }

  /** What stands for itself; the raw text of a typed value doesn't count for equality. */
  private Map<String, JsonValue> untyped() {
    if (kept.isEmpty()) {
      return Map.of();
    }
    Map<String, JsonValue> untyped = new LinkedHashMap<>();
    kept.forEach(
        (name, there) -> {
          if (!there.isInexact()) {
            untyped.put(name, there.raw);
          }
        });
    return untyped;
  }

  /**
   * Raw JSON of one declared property: an explicit null, a value of the wrong kind, or the exact
   * form of a typed value.
   *
   * @param raw the JSON
   * @param wrong what is wrong with it, or null
   */
  record Kept(JsonValue raw, Deviation.@Nullable Wrong wrong) {
    static final Kept NULL = new Kept(JsonNull.NULL, null);

    boolean isNull() {
      return wrong == null && raw == JsonNull.NULL;
    }

    /** Whether it stands beside a typed value. */
    boolean isInexact() {
      return wrong == null && raw != JsonNull.NULL;
    }
  }
}
