package dev.specfit.drift.java;

import java.util.List;
import java.util.Map;

/**
 * A class or interface that callers can name.
 *
 * @param name its binary name
 * @param kind {@code class}, {@code interface} or {@code enum}
 * @param variables its type variables with their bounds, or empty
 * @param supertypes what it extends and implements
 * @param members by {@link ApiMember#key}
 */
record ApiType(
    String name,
    String kind,
    String variables,
    List<String> supertypes,
    Map<String, ApiMember> members) {
  ApiType {
    supertypes = List.copyOf(supertypes);
  }

  /** The binary name of the class that it is nested in, directly or not; its own at the top. */
  String outermost() {
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }
}
