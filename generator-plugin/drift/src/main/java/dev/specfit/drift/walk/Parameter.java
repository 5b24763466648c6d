package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.Locale;

/**
 * A parameter of an operation.
 *
 * @param written where the operation or its path lists it, maybe a reference
 * @param node the parameter itself
 * @param in where it travels
 * @param name what it is called
 * @param ofPath whether the path declares it for all its operations
 */
record Parameter(SpecNode written, SpecObject node, String in, String name, boolean ofPath) {
  /** By what it is found again: headers without regard to case (RFC 9110, 5.1). */
  String key() {
    return in + ":" + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
  }

  boolean isRequired() {
    return Nodes.isTrue(node, "required") || in.equals("path");
  }

  /** How sentences call it. */
  String title() {
    return in + " parameter " + name;
  }
}
