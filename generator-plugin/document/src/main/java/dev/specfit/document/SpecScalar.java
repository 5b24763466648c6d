package dev.specfit.document;

/** A string, number, boolean or null, with the text it was written as. */
public final class SpecScalar implements SpecNode {
  /** What JSON kind the scalar is, by YAML 1.2's core schema. */
  public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }

  private final JsonPointer pointer;
  private final Place place;
  private final Kind kind;
  private final String text;

  public SpecScalar(JsonPointer pointer, Place place, Kind kind, String text) {
    this.pointer = pointer;
    this.place = place;
    this.kind = kind;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * A string's value, or any other scalar as JSON writes it ({@code 1.10}, {@code true}, {@code
   * null}).
   */
  public String text() {
    return text;
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
