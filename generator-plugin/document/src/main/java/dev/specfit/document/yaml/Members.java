package dev.specfit.document.yaml;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** An object's members while they are read: its own, and those that merge keys bring. */
final class Members {
  private final Map<String, SpecNode> own = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<SpecObject> merged = new ArrayList<>();

  /** False if there already is a member of that name, which then stays. */
  boolean add(String key, Place place, SpecNode value) {
    if (own.putIfAbsent(key, value) != null) {
      return false;
    }
    places.put(key, place);
    return true;
  }

  Place place(String key) {
    return Objects.requireNonNull(places.get(key), key);
  }

  void merge(List<SpecObject> objects) {
    merged.addAll(objects);
  }

  /** The object's own members win over merged ones, and earlier merged ones over later ones. */
  SpecObject object(
      JsonPointer pointer, Place place, BiFunction<SpecNode, JsonPointer, SpecNode> copy) {
    for (SpecObject object : merged) {
      object
          .members()
          .forEach(
              (key, value) -> {
                if (!own.containsKey(key)) {
                  add(key, object.keyPlace(key), copy.apply(value, pointer.child(key)));
                }
              });
    }
    return new SpecObject(pointer, place, own, places);
  }
}
