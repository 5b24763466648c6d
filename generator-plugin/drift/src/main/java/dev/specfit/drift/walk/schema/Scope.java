package dev.specfit.drift.walk.schema;

import dev.specfit.drift.change.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * In what role a schema is met.
 *
 * @param kind what the whole describes
 * @param below whether this schema is a part of the whole
 * @param guard what its surroundings make of changes
 * @param textual whether values travel as text
 * @param repeated whether a list of values is the value several times
 * @param always whether a value is always sent, so that a default says nothing
 */
record Scope(
    SchemaPlace.Kind kind,
    boolean below,
    Guard guard,
    boolean textual,
    boolean repeated,
    boolean always) {
  static Scope of(SchemaPlace place) {
    return new Scope(
        place.kind(), false, Guard.NONE, place.textual(), place.repeated(), place.always());
  }

  /** That of a part. */
  Scope part() {
    return part(guard);
  }

  /** That of a part that is no part where it isn't there, as an item of a list. */
  Scope held() {
    return new Scope(kind, true, guard, textual, false, true);
  }

  /** That of a part that is a condition, or negated. */
  Scope uncertain() {
    return part(guard == Guard.UNSENT ? guard : Guard.UNCERTAIN);
  }

  /** That of a part that doesn't travel. */
  Scope unsent() {
    return part(Guard.UNSENT);
  }

  /** The same for a change that says nothing new about the value. */
  Scope harmless() {
    Guard own = guard == Guard.UNSENT ? guard : Guard.HARMLESS;
    return new Scope(kind, below, own, textual, repeated, always);
  }

  private Scope part(Guard own) {
    return new Scope(kind, true, own, textual, false, false);
  }

  boolean request() {
    return kind.direction() == Direction.REQUEST;
  }

  /** What rules call the role, the narrowest word first. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    if (below && guard == Guard.UNSENT) {
      places.add(unsentPlace());
    }
    places.add(below ? kind.part() : kind.whole());
    if (below && kind == SchemaPlace.Kind.REQUEST_HEADER) {
      places.add(SchemaPlace.Kind.REQUEST_PARAMETER.part());
    }
    return places;
  }

  /** What rules call a part that doesn't travel. */
  String unsentPlace() {
    return request() ? "request-read-only-property" : "response-write-only-property";
  }
}
