package dev.specfit.engine.normalize;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Place;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.shape.ObjectKind;
import dev.specfit.document.shape.Slot;
import dev.specfit.engine.load.TypedDocument;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the broken references that what is generated of a part of a document needs. */
final class BrokenReach {
  /** Nothing is generated of these. */
  private static final Set<ObjectKind> UNUSED =
      Set.of(ObjectKind.DATA, ObjectKind.EXAMPLE, ObjectKind.LINK, ObjectKind.DISCRIMINATOR);

  private final SpecDocument document;
  private final BrokenReferences broken;

  /** What is known to lead to no broken reference, however far it is followed. */
  private final Set<SpecNode> sound = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Open(SpecNode node, Slot slot) {}

  BrokenReach(SpecDocument document, BrokenReferences broken) {
    this.document = document;
    this.broken = broken;
  }

  /** The broken references reached, in document order as far as that goes. */
  Set<Diagnostic> from(SpecNode start, Slot slot) {
    Set<Diagnostic> found = new LinkedHashSet<>();
    Set<SpecNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Open> open = new ArrayDeque<>();
    open.add(new Open(start, slot));
    for (Open next = open.poll(); next != null; next = open.poll()) {
      if (UNUSED.contains(next.slot.kind()) || sound.contains(next.node) || !seen.add(next.node)) {
        continue;
      }
      if (next.node instanceof SpecArray array) {
        for (SpecNode item : array.items()) {
          open.add(new Open(item, next.slot));
        }
      } else if (next.node instanceof SpecObject object) {
        enter(object, next.slot, open, found);
      }
    }
    if (found.isEmpty()) {
      sound.addAll(seen);
    }
    return found;
  }

  private void enter(SpecObject object, Slot slot, Deque<Open> open, Set<Diagnostic> found) {
    SpecNode ref = slot.isOne() ? object.get("$ref") : null;
    if (ref != null) {
      Place place = ref.place();
      if (broken.isAt(place)) {
        found.add(broken.at(place));
      } else if (ref instanceof SpecScalar text) {
        TypedDocument.pointer(text.text())
            .flatMap(document::at)
            .ifPresent(target -> open.add(new Open(target, slot)));
      }
    }
    for (Map.Entry<String, SpecNode> member : object.members().entrySet()) {
      open.add(new Open(member.getValue(), slot.member(member.getKey())));
    }
  }
}
