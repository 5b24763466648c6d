package dev.specfit.runtime;

import java.util.List;

/** An object of the API: immutable, equal by value, and able to give back all that was received. */
public interface JsonModel extends JsonEncodable {
  /** This object as JSON text, exactly as it would be sent. */
  String toJson();

  /**
   * What this object and those inside it break of the document's rules: missing properties, values
   * of the wrong kind, values out of bounds. Empty when all is well. Decoding never fails for
   * these.
   */
  List<Violation> violations();

  /** The properties that the document doesn't declare, in the order received or added. */
  JsonObject additionalProperties();
}
