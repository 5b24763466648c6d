package dev.specfit.engine.normalize;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.Locale;
import java.util.Set;

/** What tells parameters apart: place and name, the latter without case for headers. */
final class ParameterKeys {
  static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

  private ParameterKeys() {}

  /** {@code query:filter}. */
  static String of(SpecDocument document, SpecNode parameter) {
    SpecObject target = SpecEdit.resolve(document, parameter).orElse(null);
    String in = String.valueOf(SpecEdit.text(target, "in"));
    String name = String.valueOf(SpecEdit.text(target, "name"));
    return in + ":" + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
  }
}
