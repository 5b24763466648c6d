package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the variants of a union among themselves, by what survives insertions: the {@code $ref}'s
 * last token, the title, a constant property's value, the JSON kind, a property no sibling has.
 */
final class VariantKeys {
  /** What the key of an array ends with, after that of its items. */
  static final String LIST = " list";

  private VariantKeys() {}

  static List<String> of(List<TypedSchema> variants, @Nullable String discriminator) {
    List<String> keys = new ArrayList<>();
    for (TypedSchema variant : variants) {
      keys.add(word(variant, discriminator));
    }
    Set<String> repeated = repeated(keys);
    for (int i = 0; i < keys.size(); i++) {
      if (repeated.contains(keys.get(i))) {
        String own = ownProperty(variants, i);
        if (own != null) {
          keys.set(i, own);
        }
      }
    }
    return counted(keys);
  }

  private static String word(TypedSchema variant, @Nullable String discriminator) {
    String ref = variant.text("$ref");
    List<TypedSchema> wrapped = variant.list("allOf");
    if (ref == null && wrapped.size() == 1) {
      ref = wrapped.get(0).text("$ref");
    }
    if (ref != null) {
      return ref.substring(ref.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
    String title = variant.text("title");
    if (title != null && !title.isBlank()) {
      return title;
    }
    Map<String, TypedSchema> properties = variant.properties();
    String constant =
        discriminator == null || !properties.containsKey(discriminator)
            ? null
            : constant(properties.get(discriminator));
    if (constant == null) {
      constant =
          properties.values().stream()
              .map(VariantKeys::constant)
              .filter(text -> text != null && !text.isBlank())
              .findFirst()
              .orElse(null);
    }
    return constant != null && !constant.isBlank() ? constant : kind(variant);
  }

  private static @Nullable String constant(@Nullable TypedSchema property) {
    if (property == null) {
      return null;
    }
    SpecNode node = property.get("const");
    if (node == null && property.get("enum") instanceof SpecArray values) {
      node = values.items().size() == 1 ? values.items().get(0) : null;
    }
    return node instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.STRING
        ? scalar.text()
        : null;
  }

  private static String kind(TypedSchema variant) {
    TypedSchema items = variant.items();
    if (items != null) {
      return word(items, null) + LIST;
    }
    if (EmptyTexts.is(variant)) {
      return EmptyTexts.KEY;
    }
    if (variant.has("enum")) {
      return "enum";
    }
    if (!variant.properties().isEmpty()) {
      return "object";
    }
    if (variant.additionalProperties() != null) {
      return "map";
    }
    Set<String> types = new LinkedHashSet<>(variant.types());
    types.remove("null");
    return types.isEmpty() ? "value" : String.join(" or ", types);
  }

  private static @Nullable String ownProperty(List<TypedSchema> variants, int index) {
    Set<String> others = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      if (i != index) {
        others.addAll(variants.get(i).properties().keySet());
      }
    }
    TypedSchema variant = variants.get(index);
    for (String name : variant.required()) {
      if (variant.properties().containsKey(name) && !others.contains(name)) {
        return name;
      }
    }
    String format = variant.text("format");
    return variant.properties().keySet().stream()
        .filter(name -> !others.contains(name))
        .findFirst()
        .orElse(format);
  }

  private static Set<String> repeated(List<String> keys) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    keys.forEach(
        key -> {
          if (!seen.add(key)) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  /** The document offers no word: only now a counter. */
  private static List<String> counted(List<String> keys) {
    Set<String> used = new HashSet<>();
    List<String> result = new ArrayList<>();
    for (String key : keys) {
      String candidate = key;
      for (int n = 2; !used.add(candidate); n++) {
        candidate = key + " " + n;
      }
      result.add(candidate);
    }
    return result;
  }
}
