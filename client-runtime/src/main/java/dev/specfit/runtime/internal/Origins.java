package dev.specfit.runtime.internal;

import okhttp3.HttpUrl;

/** Compares where URLs lead to. */
final class Origins {
  private Origins() {}

  /** Whether scheme, host and port are the same. */
  static boolean same(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }
}
