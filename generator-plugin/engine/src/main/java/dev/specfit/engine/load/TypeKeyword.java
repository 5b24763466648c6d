package dev.specfit.engine.load;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema's {@code type} names. Nearly always it is what is written. Where an object has
 * nothing but items, or it is no type at all, Swagger's model of that one schema says how to take
 * it: to type a whole document for that takes longer than to read it.
 */
final class TypeKeyword {
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "array", "object", "null");

  private TypeKeyword() {}

  static Set<String> read(TypedDocument document, SpecNode schema, SpecNode written) {
    Set<String> literal = new LinkedHashSet<>();
    List<SpecNode> all = written instanceof SpecArray array ? array.items() : List.of(written);
    boolean plain = !(written instanceof SpecArray) || document.isSince31();
    for (SpecNode type : all) {
      if (type instanceof SpecScalar scalar) {
        plain &= scalar.kind() == SpecScalar.Kind.STRING && TYPES.contains(scalar.text());
        literal.add(scalar.text());
      } else {
        plain = false;
      }
    }
    plain &= document.isSince31() || !saysOtherwise(schema, literal);
    return plain ? literal : modelled(document.type(schema), literal);
  }

  /** Before 3.1 people call a list an object; nothing else of it is an object's then. */
  private static boolean saysOtherwise(SpecNode schema, Set<String> literal) {
    return schema instanceof SpecObject object
        && literal.equals(Set.of("object"))
        && object.get("items") != null
        && object.get("properties") == null
        && object.get("additionalProperties") == null;
  }

  private static Set<String> modelled(Schema<?> model, Set<String> literal) {
    @Nullable Set<String> types = model.getTypes();
    if (types != null && !types.isEmpty()) {
      return new LinkedHashSet<>(types);
    }
    String single = model.getType();
    return single == null ? literal : Set.of(single);
  }
}
