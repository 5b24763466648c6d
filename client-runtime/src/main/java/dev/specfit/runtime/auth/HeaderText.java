package dev.specfit.runtime.auth;

/** Refuses secrets that a header can't carry, without showing them. */
final class HeaderText {
  private HeaderText() {}

  static String check(String what, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("the " + what + " is empty");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException(
            "the " + what + " has a character at index " + i + " that a header can't carry");
      }
    }
    return value;
  }
}
