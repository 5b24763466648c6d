package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.WireChange;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares pairs of schemas, each pair once in each role.
 *
 * <p>Hand it every pair of one pair of documents, then ask for the changes: a change in a shared
 * component is one change with all the operations that reach it. Nothing recurses, so documents may
 * be as deep as they like and refer in circles.
 */
public final class SchemaWalk {
  private final SchemaReader base;
  private final SchemaReader revision;
  private final LocalDate today;
  private final Shapes shapesBefore;
  private final Shapes shapesNow;
  private final Map<Key, Pair> pairs = new HashMap<>();
  private final Deque<Pair> open = new ArrayDeque<>();
  private final List<Pair> compared = new ArrayList<>();
  private final Reach reach = new Reach();

  /** A walk over two states of one document. */
  public SchemaWalk(TwoStates states) {
    this.base = new SchemaReader(states.base());
    this.revision = new SchemaReader(states.revision());
    this.today = states.today();
    Map<String, String> numbers = new HashMap<>();
    this.shapesBefore = new Shapes(this.base, numbers);
    this.shapesNow = new Shapes(this.revision, numbers);
  }

  /**
   * Compares two states of one schema.
   *
   * @param before the schema as it was, {@code $ref} unfollowed; null if there was none
   * @param now the schema as it is; null if there is none
   */
  public void compare(SchemaPlace place, @Nullable SpecNode before, @Nullable SpecNode now) {
    Pair pair =
        pair(
            before == null ? SchemaReader.ANYTHING : base.read(before),
            now == null ? SchemaReader.ANYTHING : revision.read(now),
            Scope.of(place),
            place);
    reach.enter(place.operation(), pair);
    while (!open.isEmpty()) {
      Pair next = open.pop();
      compared.add(next);
      Comparisons.compare(next);
    }
  }

  /** What has changed in all that was handed in, in document order. */
  public List<WireChange> changes() {
    return Gathered.of(compared, reach);
  }

  /** The pair of two schemas in a role; one met for the first time is put down for comparison. */
  Pair pair(Schema before, Schema now, Scope scope, SchemaPlace place) {
    return pairs.computeIfAbsent(
        new Key(before, now, scope),
        key -> {
          Pair pair = new Pair(this, before, now, scope, place);
          open.push(pair);
          return pair;
        });
  }

  SchemaReader base() {
    return base;
  }

  SchemaReader revision() {
    return revision;
  }

  Shapes shapesBefore() {
    return shapesBefore;
  }

  Shapes shapesNow() {
    return shapesNow;
  }

  LocalDate today() {
    return today;
  }

  private record Key(Schema before, Schema now, Scope scope) {}
}
