package dev.specfit.engine.ir;

/** How a parameter's value becomes text (OpenAPI 3.1, style values). */
public enum IrStyle {
  MATRIX,
  LABEL,
  SIMPLE,
  FORM,
  SPACE_DELIMITED,
  PIPE_DELIMITED,
  DEEP_OBJECT
}
