package dev.specfit.document.overlay;

import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.TreeCopy;
import dev.specfit.document.jsonpath.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies one action to a tree in one pass, however many values it selects. Pointers below what
 * changed are stale until the caller renews them.
 */
final class OverlayApplier {
  private final Set<SpecNode> selected = new HashSet<>();
  private final @Nullable SpecNode update;

  private OverlayApplier(List<Match> matches, @Nullable SpecNode update) {
    matches.forEach(match -> selected.add(match.node()));
    this.update = update;
  }

  /** The tree without, or with an update of, each match; null if the root was removed. */
  static @Nullable SpecNode apply(SpecNode root, List<Match> matches, @Nullable SpecNode update) {
    return new OverlayApplier(matches, update).visit(root);
  }

  private @Nullable SpecNode visit(SpecNode node) {
    SpecNode changed = node;
    if (selected.contains(node)) {
      if (update == null) {
        return null;
      }
      changed = updated(node, copy(update));
    }
    if (changed instanceof SpecObject object) {
      return object(object);
    }
    return changed instanceof SpecArray array ? array(array) : changed;
  }

  /** One for each match: a later action must be able to tell them apart. */
  private static SpecNode copy(SpecNode update) {
    return TreeCopy.at(update, update.pointer(), node -> {});
  }

  private SpecObject object(SpecObject object) {
    Map<String, SpecNode> members = new LinkedHashMap<>();
    boolean same = true;
    for (Map.Entry<String, SpecNode> member : object.members().entrySet()) {
      SpecNode value = visit(member.getValue());
      same &= value == member.getValue();
      if (value != null) {
        members.put(member.getKey(), value);
      }
    }
    return same ? object : object.with(object.pointer(), members);
  }

  private SpecArray array(SpecArray array) {
    List<SpecNode> items = new ArrayList<>();
    boolean same = true;
    for (SpecNode item : array.items()) {
      SpecNode value = visit(item);
      same &= value == item;
      if (value != null) {
        items.add(value);
      }
    }
    return same ? array : new SpecArray(array.pointer(), array.place(), items);
  }

  /** A selected list gets the update as one more item; an object or anything else is merged. */
  private SpecNode updated(SpecNode node, SpecNode update) {
    if (node instanceof SpecArray array) {
      List<SpecNode> items = new ArrayList<>(array.items());
      items.add(update);
      return new SpecArray(array.pointer(), array.place(), items);
    }
    return merged(node, update);
  }

  /** Objects are merged, lists are joined, anything else is replaced. */
  private SpecNode merged(SpecNode node, SpecNode update) {
    if (node instanceof SpecObject target && update instanceof SpecObject source) {
      return merged(target, source);
    }
    if (node instanceof SpecArray target && update instanceof SpecArray source) {
      List<SpecNode> items = new ArrayList<>(target.items());
      items.addAll(source.items());
      return still(target, new SpecArray(target.pointer(), target.place(), items));
    }
    return update;
  }

  private SpecObject merged(SpecObject target, SpecObject source) {
    Map<String, SpecNode> members = new LinkedHashMap<>(target.members());
    Map<String, Place> keyPlaces = new HashMap<>();
    target.members().keySet().forEach(name -> keyPlaces.put(name, target.keyPlace(name)));
    source
        .members()
        .forEach(
            (name, value) -> {
              SpecNode old = members.get(name);
              members.put(name, old == null ? value : merged(old, value));
              keyPlaces.putIfAbsent(name, source.keyPlace(name));
            });
    return still(target, new SpecObject(target.pointer(), target.place(), members, keyPlaces));
  }

  /** What was selected stays so when an update of something above it makes it anew. */
  private <T extends SpecNode> T still(SpecNode old, T made) {
    if (selected.contains(old)) {
      selected.add(made);
    }
    return made;
  }
}
