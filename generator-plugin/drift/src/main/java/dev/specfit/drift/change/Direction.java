package dev.specfit.drift.change;

/** Which way the changed value travels: what is safe one way often isn't the other. */
public enum Direction {
  /** From the caller to the vendor. */
  REQUEST,
  /** From the vendor to the caller; webhooks' payloads too. */
  RESPONSE,
  /** Neither, as for an operation or a server. */
  NEITHER
}
