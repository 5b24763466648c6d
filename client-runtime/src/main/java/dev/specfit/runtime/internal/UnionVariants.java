package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a union tells its variants apart, always the same way: by the discriminator's value; else by
 * the JSON kind, of arrays also that of the first item; else, among objects, by constants, then by
 * required properties all present, then by the number of declared properties present. Of a tie
 * {@link UnionJsonAdapter} takes the variant that has the fewest values of the wrong JSON kind,
 * then the one declared first.
 */
public final class UnionVariants {
  private static final int UNTOLD = -2;

  private final @Nullable String discriminator;
  private final boolean path;
  private final Map<String, Integer> byTag = new HashMap<>();
  private final List<Variant> variants = new ArrayList<>();

  private UnionVariants(@Nullable String discriminator, boolean path) {
    this.discriminator = discriminator;
    this.path = path;
  }

  /** Variants without a discriminator. */
  public static UnionVariants create() {
    return new UnionVariants(null, false);
  }

  /** Variants told apart by the value of a property. */
  public static UnionVariants by(String discriminator) {
    return new UnionVariants(discriminator, false);
  }

  /** Variants told apart by nothing but the value at a JSON pointer (RFC 6901). */
  public static UnionVariants byPath(String pointer) {
    return new UnionVariants(pointer, true);
  }

  /** The discriminator's value for a variant, by the variant's index. */
  public UnionVariants tag(String value, int variant) {
    byTag.put(value, variant);
    return this;
  }

  /**
   * Adds a variant that is an object.
   *
   * @param required the properties that it must have
   * @param properties all properties that it declares
   * @param constants properties that have one of a few values: strings as they are, others as JSON
   *     text
   */
  public UnionVariants object(
      Set<String> required, Set<String> properties, Map<String, Set<String>> constants) {
    variants.add(new Variant(JsonObject.class, required, properties, constants, null, null));
    return this;
  }

  /** Adds a variant that is a string. */
  public UnionVariants string() {
    return add(JsonString.class);
  }

  /** Adds a variant that is this string. */
  public UnionVariants text(String text) {
    variants.add(
        new Variant(JsonString.class, Set.of(), Set.of(), Map.of(), null, JsonString.of(text)));
    return this;
  }

  /** Adds a variant that is a number. */
  public UnionVariants number() {
    return add(JsonNumber.class);
  }

  /** Adds a variant that is a boolean. */
  public UnionVariants bool() {
    return add(JsonBoolean.class);
  }

  /** Adds a variant that is an array. */
  public UnionVariants array() {
    return add(JsonArray.class);
  }

  /** Adds a variant that is an array whose items are as said; its first item tells. */
  public UnionVariants array(UnionVariants items) {
    variants.add(new Variant(JsonArray.class, Set.of(), Set.of(), Map.of(), items, null));
    return this;
  }

  /** Adds a variant that takes any JSON. */
  public UnionVariants any() {
    return add(JsonValue.class);
  }

  private UnionVariants add(Class<? extends JsonValue> kind) {
    variants.add(new Variant(kind, Set.of(), Set.of(), Map.of(), null, null));
    return this;
  }

  /** The index of the variant that this is, of a tie the first, or -1 if none fits. */
  public int choose(JsonValue json) {
    List<Integer> best = best(json);
    return best.isEmpty() ? -1 : best.get(0);
  }

  /** The indexes of the variants that fit equally well and better than all others. */
  List<Integer> best(JsonValue json) {
    int told = told(json);
    return told == UNTOLD ? fitting(json) : told < 0 ? List.of() : List.of(told);
  }

  /** The variant that the discriminator names, -1 if it is unknown. */
  private int told(JsonValue json) {
    if (path && discriminator != null) {
      JsonValue tag = JsonPointers.find(json, discriminator);
      return tag instanceof JsonString text ? byTag.getOrDefault(text.value(), -1) : -1;
    }
    if (discriminator != null && json instanceof JsonObject object) {
      JsonValue tag = object.get(discriminator);
      if (tag instanceof JsonString text) {
        Integer variant = byTag.get(text.value());
        return variant == null ? -1 : variant;
      }
    }
    return UNTOLD;
  }

  private List<Integer> fitting(JsonValue json) {
    List<Integer> best = new ArrayList<>();
    int bestScore = 0;
    for (int i = 0; i < variants.size(); i++) {
      int score = variants.get(i).score(json);
      if (score > bestScore) {
        best.clear();
        bestScore = score;
      }
      // What nothing speaks for is no tie: the first has it.
      if (score == bestScore && (score > 0 || best.isEmpty())) {
        best.add(i);
      }
    }
    return best;
  }

  private record Variant(
      Class<? extends JsonValue> kind,
      Set<String> required,
      Set<String> properties,
      Map<String, Set<String>> constants,
      @Nullable UnionVariants items,
      @Nullable JsonString text) {

    /** How well a value fits; -1 if it doesn't. */
    int score(JsonValue json) {
      if (!kind.isInstance(json) || (text != null && !text.equals(json))) {
        return -1;
      }
      if (kind == JsonValue.class) {
        return 0;
      }
      if (json instanceof JsonArray array && items != null && !array.isEmpty()) {
        return items.choose(array.get(0)) < 0 ? 0 : 1;
      }
      if (!(json instanceof JsonObject object)) {
        return 1;
      }
      int matching = 0;
      for (Map.Entry<String, Set<String>> constant : constants.entrySet()) {
        JsonValue there = object.get(constant.getKey());
        if (there != null && !constant.getValue().contains(JsonPointers.text(there))) {
          return -1;
        }
        matching += there == null ? 0 : 1;
      }
      boolean whole = object.keySet().containsAll(required);
      int present = 0;
      for (String property : properties) {
        present += object.containsKey(property) ? 1 : 0;
      }
      return 1 + present + (whole ? 10_000 : 0) + 1_000_000 * matching;
    }
  }
}
