package dev.specfit.runtime.internal;

import java.util.function.UnaryOperator;

/**
 * How names, property names inside brackets, and values become the text of a field, and what parts
 * the items of a delimited list.
 */
record FieldEncoding(
    UnaryOperator<String> name,
    UnaryOperator<String> property,
    UnaryOperator<String> value,
    String space,
    String pipe) {
  private static final FieldEncoding QUERY =
      new FieldEncoding(
          PercentEncoder::encodeName, PercentEncoder::encode, PercentEncoder::encode, "%20", "%7C");
  private static final FieldEncoding FORM =
      new FieldEncoding(
          PercentEncoder::encodeFormName,
          PercentEncoder::encodeForm,
          PercentEncoder::encodeForm,
          "+",
          "%7C");

  /** Text that isn't encoded: multipart bodies. */
  static final FieldEncoding PLAIN =
      new FieldEncoding(
          UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity(), " ", "|");

  /** A query. */
  static FieldEncoding query(boolean allowReserved) {
    return allowReserved ? QUERY.withValue(PercentEncoder::encodeReserved) : QUERY;
  }

  /** A form. */
  static FieldEncoding form(boolean allowReserved) {
    return allowReserved ? FORM.withValue(PercentEncoder::encodeFormReserved) : FORM;
  }

  private FieldEncoding withValue(UnaryOperator<String> encode) {
    return new FieldEncoding(name, property, encode, space, pipe);
  }

  /** What parts the items of a list that doesn't explode. */
  String delimiter(ParameterStyle style) {
    return switch (style) {
      case SPACE_DELIMITED -> space;
      case PIPE_DELIMITED -> pipe;
      default -> ",";
    };
  }
}
