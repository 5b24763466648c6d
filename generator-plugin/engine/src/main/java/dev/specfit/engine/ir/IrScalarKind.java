package dev.specfit.engine.ir;

/** The kinds of scalar that read or write differently in Java. */
public enum IrScalarKind {
  STRING,
  BOOLEAN,
  /** {@code integer, format: int32}. */
  INT32,
  /** {@code integer}, with {@code format: int64} or none. */
  INT64,
  /** {@code number} without a format: exact. */
  DECIMAL,
  /** {@code number, format: double}. */
  DOUBLE,
  /** {@code number, format: float}. */
  FLOAT,
  /** {@code string, format: date}. */
  DATE,
  /** {@code string, format: date-time}: exact text on the wire. */
  DATE_TIME,
  /** {@code string, x-format: int64} (or {@code format: int64}): exact text, a long on demand. */
  INT64_STRING,
  /**
   * {@code string, x-format: decimal} (or {@code format: decimal}): exact text, a number on demand.
   */
  DECIMAL_STRING,
  /**
   * {@code string, format: byte} (or {@code contentEncoding: base64}): exact text, bytes on demand.
   */
  BASE64,
  /**
   * {@code string, format: binary}, or content without a schema: bytes, only as a body or a part.
   */
  BINARY
}
