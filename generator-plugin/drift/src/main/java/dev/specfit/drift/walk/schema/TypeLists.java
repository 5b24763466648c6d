package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Choices that only say which types are allowed, as {@code type} with a list would. */
final class TypeLists {
  private TypeLists() {}

  /** Whether both states only say which types are allowed, one of them by a choice. */
  static boolean both(Pair pair) {
    return (!pair.base().unions().isEmpty() || !pair.revision().unions().isEmpty())
        && of(pair.base(), pair.walk().base()) != null
        && of(pair.revision(), pair.walk().revision()) != null;
  }

  /** Whether no value is of two of the types: that one has to fit is that any has to. */
  static boolean areApart(Pair pair) {
    Set<String> types = both(pair) ? of(pair.base(), pair.walk().base()) : null;
    return types != null && !types.containsAll(Set.of("integer", "number"));
  }

  /** The types that a schema lists, if that is what it does. */
  static @Nullable Set<String> of(Schema schema, SchemaReader reader) {
    if (schema.unions().isEmpty()) {
      return schema.types().isEmpty() ? null : schema.types();
    }
    if (schema.unions().size() > 1) {
      return null;
    }
    Set<String> types = new TreeSet<>();
    for (SpecNode variant : schema.unions().get(0).variants()) {
      if (!(reader.followed(variant) instanceof SpecObject object)
          || !(object.get("type") instanceof SpecScalar type)
          || !object.members().keySet().stream().allMatch(TypeLists::saysNoMore)) {
        return null;
      }
      types.add(type.text());
    }
    return types;
  }

  private static boolean saysNoMore(String keyword) {
    return keyword.equals("type") || Keywords.isDocumentation(keyword);
  }
}
