package dev.specfit.runtime;

/** Anything that has one JSON form: models, unions, enums, exact scalars and JSON itself. */
public interface JsonEncodable {
  /** This value as JSON, exactly as it would be sent. */
  JsonValue toJsonValue();
}
