package dev.specfit.drift.walk.schema;

import dev.specfit.drift.change.WireChange;
import java.util.ArrayList;
import java.util.List;

/** Two states of one schema in one role, what has changed between them, and the pairs below. */
final class Pair {
  private final SchemaWalk walk;
  private final Schema base;
  private final Schema revision;
  private final Scope scope;
  private final SchemaPlace place;
  private final List<WireChange> changes = new ArrayList<>();
  private final List<Pair> parts = new ArrayList<>();

  /**
   * A pair to compare.
   *
   * @param place where it was met first
   */
  Pair(SchemaWalk walk, Schema base, Schema revision, Scope scope, SchemaPlace place) {
    this.walk = walk;
    this.base = base;
    this.revision = revision;
    this.scope = scope;
    this.place = place;
  }

  SchemaWalk walk() {
    return walk;
  }

  Schema base() {
    return base;
  }

  Schema revision() {
    return revision;
  }

  Scope scope() {
    return scope;
  }

  SchemaPlace place() {
    return place;
  }

  List<WireChange> changes() {
    return changes;
  }

  List<Pair> parts() {
    return parts;
  }

  /** Begins to tell of a change of the schema itself. */
  Telling tell(String family) {
    return new Telling(this, scope, family);
  }

  /** Begins to tell of a change of a part, in the part's role. */
  Telling tell(Scope part, String family) {
    return new Telling(this, part, family);
  }

  void add(WireChange change) {
    changes.add(change);
  }

  /** Goes on with a part. */
  void part(Schema before, Schema now) {
    part(before, now, scope.part());
  }

  /** Goes on with a part in a role of its own. */
  void part(Schema before, Schema now, Scope role) {
    parts.add(walk.pair(before, now, role, place));
  }

  /** Goes on with what a keyword holds on both sides. */
  void part(String keyword, Scope role) {
    part(walk.base().read(base.all(keyword)), walk.revision().read(revision.all(keyword)), role);
  }
}
