package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.WireChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Components that nothing uses in either state, compared as if an operation did: each that says
 * something else is told of once, where the first change is.
 */
final class UnusedComponents {
  private final Walk walk;
  private final Walk apart;
  private final Map<JsonPointer, Component> components = new LinkedHashMap<>();

  UnusedComponents(Walk walk) {
    this.walk = walk;
    this.apart = new Walk(walk.base().document(), walk.revision().document(), false, walk.today());
  }

  void compare(ComponentKind kind, String name, SpecNode before, SpecNode after) {
    Subject subject = kind.subject(name, before, after);
    components.put(before.pointer(), new Component(subject, before, after));
    Operation was = kind.user(apart.base(), name, before);
    Operation is = kind.user(apart.revision(), name, after);
    new OperationWalk(apart).compare(new OperationPair(was, is));
  }

  void tell() {
    List<WireChange> changes = new ArrayList<>(apart.findings().changes());
    changes.addAll(apart.schemas().changes());
    for (WireChange change : changes) {
      Site site = change.base() == null ? change.revision() : change.base();
      Component changed = site == null ? null : owner(site);
      if (changed != null) {
        walk.findings()
            .changed(
                "api-component-changed",
                changed.subject(),
                at(walk.base(), change.base(), changed.before()),
                at(walk.revision(), change.revision(), changed.after()),
                "says something else now, and nothing uses it");
      }
    }
  }

  /** The component that something stands in: what is in another is that one's change. */
  private @Nullable Component owner(Site site) {
    List<String> tokens = site.pointer().tokens();
    for (int i = tokens.size(); i >= 0; i--) {
      Component owner = components.remove(new JsonPointer(tokens.subList(0, i)));
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private static SpecNode at(Side side, @Nullable Site site, SpecNode whole) {
    return site == null ? whole : side.document().at(site.pointer()).orElse(whole);
  }

  private record Component(Subject subject, SpecNode before, SpecNode after) {}
}
