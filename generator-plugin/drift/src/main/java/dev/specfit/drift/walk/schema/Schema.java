package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema as values see it: references followed, {@code allOf} unfolded into layers that all hold,
 * and a variant that only allows null taken for what it is. Equality is identity: a reader makes
 * one for each place.
 */
final class Schema {
  private final List<SpecObject> layers;
  private final List<Union> unions;
  private final boolean never;
  private final List<SpecNode> nulls;
  private @Nullable Map<String, List<Found>> properties;
  private @Nullable Map<String, SpecNode> required;
  private @Nullable Set<String> types;

  Schema(List<SpecObject> layers, List<Union> unions, boolean never, List<SpecNode> nulls) {
    this.layers = List.copyOf(layers);
    this.unions = List.copyOf(unions);
    this.never = never;
    this.nulls = List.copyOf(nulls);
  }

  /** The objects that all hold, the outermost first; none for the schema {@code true}. */
  List<SpecObject> layers() {
    return layers;
  }

  /** The choices, those of all layers. */
  List<Union> unions() {
    return unions;
  }

  /** Whether no value fits: the schema {@code false}. */
  boolean never() {
    return never;
  }

  /** The keyword in the outermost layer that has it. */
  @Nullable Found first(String keyword) {
    for (SpecObject layer : layers) {
      SpecNode value = layer.get(keyword);
      if (value != null) {
        return new Found(layer, value);
      }
    }
    return null;
  }

  /** The keyword in every layer that has it. */
  List<Found> all(String keyword) {
    List<Found> found = new ArrayList<>();
    for (SpecObject layer : layers) {
      SpecNode value = layer.get(keyword);
      if (value != null) {
        found.add(new Found(layer, value));
      }
    }
    return found;
  }

  /** The text of a keyword, or null. */
  @Nullable String text(String keyword) {
    Found found = first(keyword);
    return found != null && found.value() instanceof SpecScalar scalar ? scalar.text() : null;
  }

  /** Whether a keyword is true in some layer. */
  boolean is(String keyword) {
    return all(keyword).stream().anyMatch(found -> isTrue(found.value()));
  }

  private static boolean isTrue(SpecNode value) {
    return value instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.BOOLEAN
        && scalar.text().equals("true");
  }

  /** The properties by name, in each layer that has them. */
  Map<String, List<Found>> properties() {
    Map<String, List<Found>> known = properties;
    if (known == null) {
      known = members("properties");
      properties = known;
    }
    return known;
  }

  /** The members of a keyword's objects by name, in each layer that has them. */
  Map<String, List<Found>> members(String keyword) {
    Map<String, List<Found>> members = new LinkedHashMap<>();
    for (Found found : all(keyword)) {
      if (found.value() instanceof SpecObject object) {
        object
            .members()
            .forEach(
                (name, value) ->
                    members
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Found(found.layer(), value)));
      }
    }
    return members;
  }

  /** The names that have to be there, each with the item that says so. */
  Map<String, SpecNode> required() {
    Map<String, SpecNode> known = required;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Found found : all("required")) {
        if (found.value() instanceof SpecArray array) {
          for (SpecNode item : array.items()) {
            if (item instanceof SpecScalar scalar) {
              known.putIfAbsent(scalar.text(), item);
            }
          }
        }
      }
      required = known;
    }
    return known;
  }

  /** The types that values may have, without null; empty if any. */
  Set<String> types() {
    Set<String> known = types;
    if (known == null) {
      known = Types.of(this);
      types = known;
    }
    return known;
  }

  /** The variants of choices that allow null, and nothing else. */
  List<SpecNode> nulls() {
    return nulls;
  }

  /** Whether null is said to be allowed. */
  boolean nullable() {
    return !nulls.isEmpty() || is("nullable") || Types.saysNull(this) || Values.saysNull(this);
  }

  /** Where the schema stands. */
  @Nullable SpecObject node() {
    return layers.isEmpty() ? null : layers.get(0);
  }
}
