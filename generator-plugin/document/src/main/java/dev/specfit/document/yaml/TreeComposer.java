package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Makes the tree of one document's events, aliases expanded. */
final class TreeComposer {
  private static final String MERGE = "<<";

  private final EventReader events;
  private final SpecLimits limits;
  private final Consumer<Diagnostic> diagnostics;
  private final NodeBudget budget;
  private final Anchors anchors;
  private final ScalarReader scalars;

  TreeComposer(EventReader events, SpecLimits limits, Consumer<Diagnostic> diagnostics) {
    this.events = events;
    this.limits = limits;
    this.diagnostics = diagnostics;
    this.budget = new NodeBudget(limits);
    this.anchors = new Anchors(budget);
    this.scalars = new ScalarReader(limits, diagnostics);
  }

  SpecNode compose(Event event, JsonPointer pointer, int depth) {
    Place place = events.place();
    if (event instanceof AliasEvent alias) {
      return anchors.expand(alias.getAlias(), pointer, place, limits.depth() - depth);
    }
    budget.take(place);
    if (event instanceof ScalarEvent scalar) {
      SpecNode node = scalars.read(scalar, pointer, place);
      anchors.define(scalar.getAnchor(), node, 1);
      return node;
    }
    if (depth >= limits.depth()) {
      throw new YamlProblem(
          DocumentDiagnostic.NESTING_TOO_DEEP,
          "values nest more than " + limits.depth() + " deep; flatten them with `$ref`",
          place);
    }
    if (event instanceof MappingStartEvent start) {
      Tags.requireObject(start.getTag(), place);
      return collection(start.getAnchor(), () -> object(pointer, place, depth));
    }
    SequenceStartEvent start = (SequenceStartEvent) event;
    Tags.requireArray(start.getTag(), place);
    return collection(start.getAnchor(), () -> array(pointer, place, depth));
  }

  private SpecNode collection(
      Optional<Anchor> anchor, java.util.function.Supplier<SpecNode> content) {
    long before = budget.nodes();
    anchors.open(anchor);
    SpecNode node = content.get();
    anchors.define(anchor, node, budget.nodes() - before + 1);
    return node;
  }

  private SpecNode array(JsonPointer pointer, Place place, int depth) {
    List<SpecNode> items = new ArrayList<>();
    for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      items.add(compose(event, pointer.child(Integer.toString(items.size())), depth + 1));
    }
    return new SpecArray(pointer, place, items);
  }

  private SpecNode object(JsonPointer pointer, Place place, int depth) {
    Members members = new Members();
    for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      Place keyPlace = events.place();
      String key = key(event, keyPlace);
      JsonPointer child = pointer.child(key);
      SpecNode value = compose(events.next(), child, depth + 1);
      if (isMerge(event)) {
        members.merge(merged(value));
      } else {
        members.add(key, keyPlace, value, child, diagnostics);
      }
    }
    return members.object(pointer, place, this::copyMerged);
  }

  private String key(Event event, Place place) {
    if (event instanceof ScalarEvent scalar) {
      Tags.requireScalar(scalar.getTag(), place);
      scalars.checkLength(scalar.getValue(), limits.scalarLength(), place);
      anchors.define(scalar.getAnchor(), scalars.read(scalar, JsonPointer.ROOT, place), 1);
      return scalar.getValue();
    }
    if (event instanceof AliasEvent alias
        && anchors.expand(alias.getAlias(), JsonPointer.ROOT, place, 1) instanceof SpecScalar s) {
      return s.text();
    }
    throw new YamlProblem(
        DocumentDiagnostic.INVALID_YAML,
        "a name is a list or an object; names must be text",
        place);
  }

  /** Only unquoted: {@code "<<"} in quotes is a name like any other. */
  private static boolean isMerge(Event key) {
    return key instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getTag().isEmpty()
        && MERGE.equals(scalar.getValue());
  }

  private static List<SpecObject> merged(SpecNode value) {
    List<SpecNode> parts = value instanceof SpecArray array ? array.items() : List.of(value);
    List<SpecObject> objects = new ArrayList<>();
    for (SpecNode part : parts) {
      if (!(part instanceof SpecObject object)) {
        throw new YamlProblem(
            DocumentDiagnostic.INVALID_MERGE,
            "`<<` merges objects only; give it an alias of an object, or a list of such aliases",
            part.place());
      }
      objects.add(object);
    }
    return objects;
  }

  private SpecNode copyMerged(SpecNode value, JsonPointer pointer) {
    return anchors.copy(value, pointer);
  }
}
