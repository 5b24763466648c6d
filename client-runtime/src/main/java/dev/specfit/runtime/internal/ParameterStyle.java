package dev.specfit.runtime.internal;

/** How a parameter's value becomes text (OpenAPI 3.1, style values). */
public enum ParameterStyle {
  /** {@code ;name=value}, in paths. */
  MATRIX,
  /** {@code .value}, in paths. */
  LABEL,
  /** {@code value}, in paths and headers. */
  SIMPLE,
  /** {@code name=value}, in queries and cookies. */
  FORM,
  /** {@code name=a%20b}, arrays and objects in queries. */
  SPACE_DELIMITED,
  /** {@code name=a%7Cb}, arrays and objects in queries. */
  PIPE_DELIMITED,
  /** {@code name[property]=value}, objects in queries, of any depth. */
  DEEP_OBJECT
}
