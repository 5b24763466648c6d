package dev.specfit.openapigenerator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The package and the name of the client, which openapi-generator says in other words: it has a
 * package for each kind of class, and no name.
 */
final class HostPackage {
  /** Words that say what a package is for, not whose it is. */
  private static final List<String> KINDS = List.of("api", "apis", "client", "model", "models");

  private static final List<String> KEYS =
      List.of("packageName", "invokerPackage", "apiPackage", "modelPackage");

  private final Map<String, Object> properties;

  HostPackage(Map<String, Object> properties) {
    this.properties = properties;
  }

  /**
   * The client's package: as it was said, or else the one that the packages of its parts are in;
   * empty if none was said.
   */
  String name() {
    Optional<String> whole = said("packageName").or(() -> said("invokerPackage"));
    return whole
        .or(() -> said("apiPackage").or(() -> said("modelPackage")).map(this::parent))
        .orElse("");
  }

  /** The packages that were said, but lie elsewhere under Specfit: by option where they lie. */
  Map<String, String> others() {
    String name = name();
    Map<String, String> others = new java.util.TreeMap<>();
    for (String key : KEYS) {
      String place = key.equals("modelPackage") ? name + ".model" : name;
      String other = said(key).orElse(place);
      boolean usual = key.equals("apiPackage") && other.equals(name + ".api");
      if (!other.equals(place) && !usual) {
        others.put(key, place);
      }
    }
    return others;
  }

  /** A name for the client of that package; empty if its last word makes none. */
  String clientName() {
    String owner = name();
    while (owner.contains(".") && KINDS.contains(last(owner))) {
      owner = owner.substring(0, owner.lastIndexOf('.'));
    }
    String word = last(owner);
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String parent(String part) {
    boolean ofAKind = part.contains(".") && KINDS.contains(last(part));
    return ofAKind ? part.substring(0, part.lastIndexOf('.')) : part;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private Optional<String> said(String key) {
    return Optional.ofNullable(properties.get(key)).map(Object::toString).filter(s -> !s.isBlank());
  }
}
