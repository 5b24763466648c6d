package dev.specfit.runtime.auth;

import java.util.List;

/** Tells whether a text repeats something secret, whole or a good part of it. */
final class Secrets {
  private static final int PART = 8;

  private final List<String> secrets;

  Secrets(List<String> secrets) {
    this.secrets = secrets;
  }

  boolean areIn(String text) {
    return secrets.stream().anyMatch(secret -> partOf(secret, text));
  }

  private static boolean partOf(String secret, String text) {
    int length = Math.min(PART, secret.length());
    for (int i = 0; length > 0 && i + length <= secret.length(); i++) {
      if (text.contains(secret.substring(i, i + length))) {
        return true;
      }
    }
    return false;
  }
}
