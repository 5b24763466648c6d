package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a discriminator maps.
 *
 * @param property the property that tells the variants apart, or null
 * @param mapping the values mapped, and the identity of what they mean
 * @param where it stands, or null where there is none
 */
record Discriminator(
    @Nullable String property, Map<String, IrId> mapping, @Nullable SpecNode where) {
  static final Discriminator NONE = new Discriminator(null, Map.of(), null);

  static Discriminator of(
      @Nullable SpecObject node, List<TypedSchema> variants, Findings findings) {
    String property = Nodes.text(node, "propertyName");
    if (node == null || property == null || variants.isEmpty()) {
      return NONE;
    }
    Map<String, IrId> mapping = new LinkedHashMap<>();
    Nodes.members(node, "mapping")
        .forEach(
            (value, target) -> {
              if (target instanceof SpecScalar scalar) {
                Optional<IrId> id = target(scalar.text(), variants.get(0));
                if (id.isPresent()) {
                  mapping.put(value, id.get());
                } else {
                  findings.add(
                      IrProblem.UNKNOWN_MAPPING,
                      "`" + value + "` is mapped to `" + scalar.text() + "`, which isn't there",
                      target);
                }
              }
            });
    return new Discriminator(property, mapping, node);
  }

  /** The same with values that the variants state themselves; a mapping's come first. */
  Discriminator stating(Map<String, IrId> stated) {
    if (property == null || stated.isEmpty()) {
      return this;
    }
    Map<String, IrId> all = new LinkedHashMap<>(mapping);
    stated.forEach(all::putIfAbsent);
    return new Discriminator(property, all, where);
  }

  /** A mapping names a schema by reference or by component key. */
  private static Optional<IrId> target(String text, TypedSchema from) {
    Optional<IrId> byRef =
        References.pointer(from, text).map(pointer -> References.id(from.document(), pointer));
    if (byRef.isPresent()) {
      return byRef;
    }
    JsonPointer byKey = JsonPointer.ROOT.child("components", "schemas", text);
    return from.document().target("#" + byKey).map(node -> References.id(from.document(), byKey));
  }
}
