package dev.specfit.drift.java;

/**
 * A type as a member's declaration has it.
 *
 * @param text with its arguments, every class by its qualified name, {@code $} before nested ones;
 *     annotations are left out
 * @param erasure what is left of it in a class file
 * @param nullable whether null is allowed
 */
record JavaType(String text, String erasure, boolean nullable) {
  static final JavaType VOID = new JavaType("void", "void", false);

  /** The type as people write it: without packages. */
  String shown() {
    return text.replaceAll("[a-z_0-9]+\\.", "").replace('$', '.');
  }
}
