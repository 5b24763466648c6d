package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the properties of objects: which there are, which have to be, and which travel. */
final class PropertyComparison {
  private PropertyComparison() {}

  static void compare(Pair pair) {
    Map<String, List<Found>> before = pair.base().properties();
    Map<String, List<Found>> now = pair.revision().properties();
    if (before.isEmpty() && now.isEmpty()) {
      requiredWithoutProperty(pair);
      return;
    }
    Map<String, List<Found>> gone = new LinkedHashMap<>(before);
    gone.keySet().removeAll(now.keySet());
    Map<String, List<Found>> come = new LinkedHashMap<>(now);
    come.keySet().removeAll(before.keySet());
    gone.keySet().removeAll(Wrapping.moved(pair));
    for (Map.Entry<String, String> renamed : Renames.of(pair, gone, come).entrySet()) {
      renamed(pair, renamed.getKey(), renamed.getValue());
      gone.remove(renamed.getKey());
      come.remove(renamed.getValue());
    }
    gone.forEach((name, found) -> removed(pair, name, found));
    come.forEach((name, found) -> added(pair, name, found));
    for (String name : new ArrayList<>(before.keySet())) {
      if (now.containsKey(name)) {
        kept(pair, name);
      }
    }
    requiredWithoutProperty(pair);
  }

  private static void removed(Pair pair, String name, List<Found> found) {
    Property property = Property.of(pair.walk().base(), found);
    Scope scope = property.scope(pair);
    if (scope.guard() == Guard.UNSENT && scope.request()) {
      return;
    }
    boolean required = pair.base().required().containsKey(name);
    String word = scope.request() ? "" : required ? "required-" : "optional-";
    pair.tell(scope, word + "property-removed")
        .word("name", Shown.text(name))
        .only(found.get(0).value(), true)
        .add();
  }

  private static void added(Pair pair, String name, List<Found> found) {
    Property property = Property.of(pair.walk().revision(), found);
    Scope scope = property.scope(pair);
    if (scope.guard() == Guard.UNSENT && scope.request()) {
      return;
    }
    boolean required = pair.revision().required().containsKey(name);
    String family =
        !required
            ? "optional-property-added"
            : scope.request() && property.whole().first("default") != null
                ? "required-property-with-default-added"
                : "required-property-added";
    pair.tell(scope, family).word("name", Shown.text(name)).only(found.get(0).value(), false).add();
  }

  private static void renamed(Pair pair, String from, String to) {
    List<Found> before = Objects.requireNonNull(pair.base().properties().get(from));
    List<Found> now = Objects.requireNonNull(pair.revision().properties().get(to));
    Property old = Property.of(pair.walk().base(), before);
    Scope scope = old.scope(pair);
    sited(pair.tell(scope, "property-renamed"), before, now)
        .word("before", Shown.text(from))
        .word("now", Shown.text(to))
        .add();
    pair.part(old.schema(), pair.walk().revision().read(now), scope);
  }

  private static void kept(Pair pair, String name) {
    List<Found> before = Objects.requireNonNull(pair.base().properties().get(name));
    List<Found> now = Objects.requireNonNull(pair.revision().properties().get(name));
    Property old = Property.of(pair.walk().base(), before);
    Property current = Property.of(pair.walk().revision(), now);
    Scope scope = old.travels(pair) ? current.scope(pair) : old.scope(pair);
    boolean wasRequired = pair.base().required().containsKey(name);
    boolean isRequired = pair.revision().required().containsKey(name);
    if (wasRequired != isRequired) {
      String family =
          !isRequired
              ? "became-optional"
              : scope.request() && current.whole().first("default") != null
                  ? "became-required-with-default"
                  : "became-required";
      sited(pair.tell(current.scope(pair), family), before, now)
          .word("name", Shown.text(name))
          .add();
    }
    String word = isRequired ? "required" : "optional";
    mutability(pair, word, "readOnly", "read-only", before, now);
    mutability(pair, word, "writeOnly", "write-only", before, now);
    pair.part(old.schema(), current.schema(), scope);
  }

  private static void mutability(
      Pair pair, String word, String keyword, String id, List<Found> before, List<Found> now) {
    boolean was = Property.of(pair.walk().base(), before).whole().is(keyword);
    boolean is = Property.of(pair.walk().revision(), now).whole().is(keyword);
    if (was != is) {
      String family = word + "-property-became-" + (is ? "" : "not-") + id;
      sited(pair.tell(pair.scope().part(), family), before, now).add();
    }
  }

  private static Telling sited(Telling telling, List<Found> before, List<Found> now) {
    SpecNode old = before.get(0).value();
    return telling.before(old).now(now.get(0).value()).about(old);
  }

  /** Names that have to be there though nothing else is said of them: often a slip of the pen. */
  private static void requiredWithoutProperty(Pair pair) {
    Map<String, SpecNode> before = pair.base().required();
    Map<String, SpecNode> now = pair.revision().required();
    Scope scope = pair.scope().uncertain();
    before.forEach(
        (name, item) -> {
          if (!now.containsKey(name) && !pair.base().properties().containsKey(name)) {
            pair.tell(scope, "became-optional").before(item).property(Shown.text(name)).add();
          }
        });
    now.forEach(
        (name, item) -> {
          if (!before.containsKey(name) && !pair.revision().properties().containsKey(name)) {
            pair.tell(scope, "became-required").now(item).property(Shown.text(name)).add();
          }
        });
  }

  /**
   * A property.
   *
   * @param schema its schema
   * @param whole the same with what its only choice says
   */
  private record Property(Schema schema, Schema whole) {
    static Property of(SchemaReader reader, List<Found> found) {
      Schema schema = reader.read(found);
      return new Property(schema, reader.unfolded(schema));
    }

    /** Whether its value is part of what the pair describes. */
    boolean travels(Pair pair) {
      return !whole.is(pair.scope().request() ? "readOnly" : "writeOnly");
    }

    Scope scope(Pair pair) {
      return travels(pair) ? pair.scope().part() : pair.scope().unsent();
    }
  }
}
