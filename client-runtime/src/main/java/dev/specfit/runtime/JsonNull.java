package dev.specfit.runtime;

/** JSON {@code null}. */
public enum JsonNull implements JsonValue {
  /** The only one. */
  NULL;

  @Override
  public String kind() {
    return "null";
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return "null";
  }
}
