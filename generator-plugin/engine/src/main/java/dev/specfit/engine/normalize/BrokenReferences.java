package dev.specfit.engine.normalize;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.Place;
import dev.specfit.document.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The references of all documents that can't be followed. How bad each is depends on who needs what
 * it stands for, which is known when the operations are.
 */
public final class BrokenReferences {
  private final Map<Place, Diagnostic> byPlace = new LinkedHashMap<>();
  private final OnError onError;

  private BrokenReferences(OnError onError) {
    this.onError = onError;
  }

  /** None: every reference that is met can be followed. */
  public static BrokenReferences none() {
    return new BrokenReferences(OnError.FAIL);
  }

  /**
   * Takes the broken references from what was found while loading.
   *
   * @param found what was found while loading
   * @param others takes the rest
   */
  public static BrokenReferences of(
      List<Diagnostic> found, OnError onError, Consumer<Diagnostic> others) {
    BrokenReferences broken = new BrokenReferences(onError);
    for (Diagnostic diagnostic : found) {
      Place place = diagnostic.place();
      boolean taken =
          diagnostic.severity() == Severity.ERROR
              && place != null
              && diagnostic.id() instanceof DocumentDiagnostic id
              && id.isOfReference();
      if (!taken) {
        others.accept(diagnostic);
      } else {
        broken.byPlace.putIfAbsent(Objects.requireNonNull(place), diagnostic);
      }
    }
    return broken;
  }

  boolean isEmpty() {
    return byPlace.isEmpty();
  }

  boolean isAt(Place place) {
    return byPlace.containsKey(place);
  }

  Diagnostic at(Place place) {
    return Objects.requireNonNull(byPlace.get(place));
  }

  boolean leavesOut() {
    return onError == OnError.SKIP;
  }

  List<Diagnostic> all() {
    return new ArrayList<>(byPlace.values());
  }
}
