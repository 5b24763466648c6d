package dev.specfit.document.yaml;

import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.Place;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecScalar.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * Which explicit YAML tags are read: those of JSON's kinds, and none that could build an object.
 */
final class Tags {
  private static final String CORE = "tag:yaml.org,2002:";

  /** The tag {@code !} alone: take the value as text, list or object, as it is written. */
  private static final String NON_SPECIFIC = "!";

  private static final Map<String, Kind> SCALARS =
      Map.of(
          CORE + "str",
          Kind.STRING,
          CORE + "int",
          Kind.NUMBER,
          CORE + "float",
          Kind.NUMBER,
          CORE + "bool",
          Kind.BOOLEAN,
          CORE + "null",
          Kind.NULL,
          NON_SPECIFIC,
          Kind.STRING);

  private Tags() {}

  static void requireObject(Optional<String> tag, Place place) {
    require(tag, CORE + "map", place);
  }

  static void requireArray(Optional<String> tag, Place place) {
    require(tag, CORE + "seq", place);
  }

  static Optional<Kind> requireScalar(Optional<String> tag, Place place) {
    return tag.map(
        t -> {
          Kind kind = SCALARS.get(t);
          if (kind == null) {
            throw refused(t, place);
          }
          return kind;
        });
  }

  private static void require(Optional<String> tag, String allowed, Place place) {
    tag.filter(t -> !t.equals(allowed) && !t.equals(NON_SPECIFIC))
        .ifPresent(
            t -> {
              throw refused(t, place);
            });
  }

  private static YamlProblem refused(String tag, Place place) {
    String written = tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag;
    return new YamlProblem(
        DocumentDiagnostic.UNSUPPORTED_TAG,
        "the tag " + Quoted.of(written) + " is not one of JSON's kinds; remove it",
        place);
  }
}
