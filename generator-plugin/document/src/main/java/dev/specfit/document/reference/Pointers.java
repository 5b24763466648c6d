package dev.specfit.document.reference;

import dev.specfit.document.Closest;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Pointed;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows pointers, and says what to do about those that lead nowhere. */
final class Pointers {
  private Pointers() {}

  /** The value at a pointer, or null. */
  static @Nullable SpecNode at(SpecNode from, JsonPointer pointer) {
    Pointed found = Pointed.find(from, pointer);
    return found == null ? null : found.node();
  }

  /** What to do about a pointer that leads nowhere: the end of a message. */
  static String advice(SpecNode from, JsonPointer pointer) {
    SpecNode node = from;
    List<String> tokens = pointer.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      SpecNode next = Pointed.child(node, tokens.get(i));
      if (next == null) {
        String near =
            node instanceof SpecObject object
                ? Closest.to(tokens.get(i), object.members().keySet())
                : null;
        return near == null ? "; correct it" : "; did you mean " + Quoted.of(near) + "?";
      }
      node = next;
    }
    return "; correct it";
  }
}
