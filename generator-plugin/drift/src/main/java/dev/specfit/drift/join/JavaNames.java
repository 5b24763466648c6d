package dev.specfit.drift.join;

/** Binary names as people say them. */
final class JavaNames {
  private JavaNames() {}

  /** The simple name of the outermost type. */
  static String outermost(String binaryName) {
    String name = simple(binaryName);
    int dollar = name.indexOf('.');
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  /** {@code Pet.Builder}. */
  static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** A member's key with the simple names of its parameters' types. */
  static String simpleMember(String key) {
    return key.replaceAll("[a-z_0-9]+\\.", "").replace('$', '.');
  }
}
