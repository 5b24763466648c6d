package dev.specfit.runtime;

/** A JSON truth value. */
public enum JsonBoolean implements JsonValue {
  /** JSON {@code true}. */
  TRUE(true),
  /** JSON {@code false}. */
  FALSE(false);

  private final boolean value;

  JsonBoolean(boolean value) {
    this.value = value;
  }

  /** The constant for a Java boolean. */
  public static JsonBoolean of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The Java boolean. */
  public boolean value() {
    return value;
  }

  @Override
  public String kind() {
    return "a boolean";
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return toJson();
  }
}
