package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.runtime.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schemas that hold at once for one value: references followed, {@code allOf} taken apart, and
 * of each union the variant whose turn it is.
 */
final class Flattened {
  private final Schemas schemas;
  private final Variants variants;
  private final Set<SpecObject> seen = new LinkedHashSet<>();
  private final Set<SpecObject> parts = new LinkedHashSet<>();
  private final Map<String, JsonString> pinned = new LinkedHashMap<>();
  private boolean impossible;

  private Flattened(Schemas schemas, Variants variants) {
    this.schemas = schemas;
    this.variants = variants;
  }

  /** Chooses among the variants of a union. */
  interface Variants {
    int pick(SpecObject union, List<SpecNode> variants);
  }

  static Flattened of(Schemas schemas, List<SpecNode> all, Variants variants) {
    Flattened flattened = new Flattened(schemas, variants);
    for (SpecNode schema : all) {
      flattened.whole(schema);
    }
    return flattened;
  }

  /** The plain schemas, each once. */
  List<SpecObject> parts() {
    return List.copyOf(parts);
  }

  /** Values that discriminators ask for, by property. */
  Map<String, JsonString> pinned() {
    return pinned;
  }

  /** Whether no value is allowed. */
  boolean impossible() {
    return impossible;
  }

  /** A schema in its own right: a base with a discriminator stands for one of its children. */
  private void whole(SpecNode schema) {
    if (schemas.resolve(schema) instanceof SpecObject object && isBase(object)) {
      List<SpecNode> children = children(object);
      if (!children.isEmpty()) {
        SpecNode child = children.get(variants.pick(object, children));
        pin(object, child);
        add(child);
        return;
      }
    }
    add(schema);
  }

  private static boolean isBase(SpecObject object) {
    return object.get("discriminator") != null
        && object.get("oneOf") == null
        && object.get("anyOf") == null;
  }

  /** Those whose {@code allOf} has the base; what else a mapping names may not be valid for it. */
  private List<SpecNode> children(SpecObject base) {
    return new ArrayList<>(schemas.childrenOf(base));
  }

  private void add(SpecNode schema) {
    if (Nodes.isFalse(schema)) {
      impossible = true;
    }
    if (!(schema instanceof SpecObject object) || !seen.add(object)) {
      return;
    }
    Optional<SpecNode> target = schemas.target(object);
    target.ifPresent(this::add);
    if (target.isPresent() && schemas.is30()) {
      return;
    }
    parts.add(object);
    Nodes.items(object.get("allOf")).forEach(part -> part(object, part));
    choose(object, "oneOf");
    choose(object, "anyOf");
  }

  private void part(SpecObject owner, SpecNode part) {
    boolean base = schemas.resolve(part) instanceof SpecObject object && isBase(object);
    if (!base) {
      add(part);
    } else if (Schemas.componentName(owner).isEmpty()) {
      // A wrapper around the reference, such as for a description, is no child.
      whole(part);
    } else {
      pin((SpecObject) schemas.resolve(part), owner);
      add(part);
    }
  }

  private void choose(SpecObject owner, String keyword) {
    List<SpecNode> choices = Nodes.items(owner.get(keyword));
    if (choices.isEmpty()) {
      return;
    }
    SpecNode chosen = choices.get(variants.pick(owner, choices));
    if (owner.get("discriminator") != null) {
      pin(owner, chosen);
    }
    add(isNull(chosen) ? ofNull((SpecObject) chosen) : chosen);
  }

  /** OpenAPI 3.0 has no null type; as a choice, what may be null and says no more stands for it. */
  private static boolean isNull(SpecNode choice) {
    return choice instanceof SpecObject object
        && object.members().keySet().equals(Set.of("nullable"))
        && Nodes.isTrue(object.get("nullable"));
  }

  private static SpecObject ofNull(SpecObject choice) {
    SpecNode type =
        new SpecScalar(
            choice.pointer().child("type"), choice.place(), SpecScalar.Kind.STRING, "null");
    return new SpecObject(choice.pointer(), choice.place(), Map.of("type", type));
  }

  /** The first pin counts: that of the outermost union. */
  private void pin(SpecObject union, SpecNode variant) {
    SpecNode discriminator = union.get("discriminator");
    SpecNode target = schemas.resolve(variant);
    String value =
        Nodes.text(Nodes.members(target).get("x-ms-discriminator-value"))
            .orElse(Schemas.componentName(target));
    for (Map.Entry<String, SpecNode> entry :
        Nodes.members(Nodes.members(discriminator).get("mapping")).entrySet()) {
      String ref = Nodes.text(entry.getValue()).orElse("");
      SpecNode mapped =
          schemas
              .target(ref.startsWith("#") ? ref : "#/components/schemas/" + ref)
              .map(schemas::resolve)
              .orElse(null);
      if (mapped == target) {
        value = entry.getKey();
        break;
      }
    }
    String property = Nodes.text(Nodes.members(discriminator).get("propertyName")).orElse("");
    if (!property.isEmpty() && !value.isEmpty()) {
      pinned.putIfAbsent(property, JsonString.of(value));
    }
  }
}
