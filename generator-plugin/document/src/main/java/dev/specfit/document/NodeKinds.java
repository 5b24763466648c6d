package dev.specfit.document;

/** What messages call the kinds of values. */
public final class NodeKinds {
  private NodeKinds() {}

  /** A value's kind with its article, such as {@code an object}. */
  public static String name(SpecNode node) {
    if (node instanceof SpecObject) {
      return "an object";
    }
    if (node instanceof SpecArray) {
      return "a list";
    }
    return switch (((SpecScalar) node).kind()) {
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case NULL -> "null";
    };
  }
}
