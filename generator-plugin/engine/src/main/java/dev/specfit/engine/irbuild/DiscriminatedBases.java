package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrId;
import dev.specfit.engine.load.TypedDocument;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas extend a base that has a discriminator and no {@code oneOf}: such a base stands for
 * any of them.
 */
final class DiscriminatedBases {
  private final Map<JsonPointer, List<JsonPointer>> extensions = new HashMap<>();
  private final Set<IrId> subtypes = new HashSet<>();

  DiscriminatedBases(TypedDocument document) {
    Map<String, SpecNode> schemas = Nodes.members(document.root().get("components"), "schemas");
    schemas.forEach(
        (key, node) -> {
          SpecNode allOf = node instanceof SpecObject object ? object.get("allOf") : null;
          for (SpecNode member : Nodes.items(allOf)) {
            String ref = Nodes.text(member, "$ref");
            Optional<JsonPointer> base =
                ref == null ? Optional.empty() : TypedDocument.pointer(ref);
            if (base.isPresent() && isBase(document.target(String.valueOf(ref)).orElse(null))) {
              JsonPointer pointer = JsonPointer.ROOT.child("components", "schemas", key);
              extensions.computeIfAbsent(base.get(), b -> new ArrayList<>()).add(pointer);
              subtypes.add(References.id(document, pointer));
            }
          }
        });
  }

  private static boolean isBase(@Nullable SpecNode node) {
    return node instanceof SpecObject object
        && Nodes.text(object.get("discriminator"), "propertyName") != null
        && object.get("oneOf") == null
        && object.get("anyOf") == null;
  }

  /** Whether a schema extends such a base, and so is more than a name for it. */
  boolean isSubtype(IrId id) {
    return subtypes.contains(id);
  }

  /** The schemas that extend a base, by component key; none where it isn't such a base. */
  Map<String, JsonPointer> subtypes(TypedSchema schema, JsonPointer pointer) {
    Map<String, JsonPointer> result = new LinkedHashMap<>();
    if (isBase(schema.node())) {
      for (JsonPointer extension : extensions.getOrDefault(pointer, List.of())) {
        result.put(extension.tokens().get(extension.tokens().size() - 1), extension);
      }
    }
    return result.size() == 1 && hasSeveralValues(schema) ? Map.of() : result;
  }

  /** Whether a base's discriminator has more values than a single extension could account for. */
  private static boolean hasSeveralValues(TypedSchema base) {
    SpecNode discriminator = base.get("discriminator");
    String property =
        Nodes.text(discriminator instanceof SpecObject object ? object : null, "propertyName");
    return Nodes.members(base.node(), "properties").get(String.valueOf(property))
            instanceof SpecObject declared
        && Nodes.items(declared.get("enum")).size() > 1;
  }
}
