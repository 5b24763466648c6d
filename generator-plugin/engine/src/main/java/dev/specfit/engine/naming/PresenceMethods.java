package dev.specfit.engine.naming;

import dev.specfit.engine.ir.IrProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a property {@code hasX} away from the method that tells whether its sibling {@code x} is
 * there. Whether or not the sibling has one today: becoming nullable must not rename another.
 */
final class PresenceMethods {
  private final Map<String, String> wanted = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();

  PresenceMethods(
      List<IrProperty> properties, Map<String, String> explicit, Map<String, String> pinned) {
    for (IrProperty property : properties) {
      String wireName = property.wireName();
      String name = explicit.getOrDefault(wireName, pinned.get(wireName));
      if (name == null) {
        wanted.put(Identifiers.lowerCamel(Words.ofValue(wireName)), wireName);
      } else {
        given.put(name, wireName);
      }
    }
  }

  /** The sibling that a name clashes with; null if there is none. */
  @Nullable String clash(String wireName, String name) {
    String sibling = null;
    if (name.startsWith("has") && name.length() > 3) {
      String present = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
      sibling = given.getOrDefault(present, wanted.get(present));
    }
    if (sibling == null) {
      // A given name stays, so that it is the sibling that makes way.
      sibling =
          given.get("has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
    return wireName.equals(sibling) ? null : sibling;
  }

  /** The candidates that clash with nobody; there is always one. */
  List<String> without(String wireName, List<String> candidates) {
    if (clash(wireName, candidates.get(0)) == null) {
      return candidates;
    }
    return List.of(candidates.get(0) + "Value", candidates.get(0) + "Property");
  }
}
