package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** An object's members while they are read: its own, and those that merge keys bring. */
final class Members {
  private final Map<String, SpecNode> own = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<SpecObject> merged = new ArrayList<>();

  /** Adds a member. Of two of one name the later one counts, as readers of JSON have it. */
  void add(
      String key,
      Place place,
      SpecNode value,
      JsonPointer pointer,
      Consumer<Diagnostic> diagnostics) {
    Place first = places.put(key, place);
    own.put(key, value);
    if (first != null) {
      diagnostics.accept(
          new Diagnostic(
              DocumentDiagnostic.DUPLICATE_KEY,
              DocumentDiagnostic.DUPLICATE_KEY.severity(),
              Quoted.of(key)
                  + " is there twice, first at "
                  + first
                  + ", where it is ignored; remove or rename one of them",
              pointer,
              place));
    }
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
                  places.put(key, object.keyPlace(key));
                  own.put(key, copy.apply(value, pointer.child(key)));
                }
              });
    }
    return object(pointer, place);
  }

  /** The object where nothing is merged. */
  SpecObject object(JsonPointer pointer, Place place) {
    return new SpecObject(pointer, place, own, places);
  }
}
