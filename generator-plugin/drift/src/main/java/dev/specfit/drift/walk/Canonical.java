package dev.specfit.drift.walk;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a part of a document says, so that two that say the same are the same text: members
 * sorted, references followed, without what only people read.
 */
final class Canonical {
  /** What documents are described by, beside the shape of what travels. */
  static final Set<String> PROSE =
      Set.of("summary", "description", "title", "externalDocs", "example", "examples");

  /** More isn't needed to tell two parts apart; a document made to take time doesn't get more. */
  private static final int MOST_CHARACTERS = 50_000;

  private final Side side;
  private final Set<String> leftOut;
  private final Set<SpecNode> above = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private Canonical(Side side, Set<String> leftOut) {
    this.side = side;
    this.leftOut = leftOut;
  }

  /** What a part says; empty where there is none. */
  static String of(Side side, @Nullable SpecNode node, String... leftOut) {
    Set<String> without = new HashSet<>(PROSE);
    without.addAll(Set.of(leftOut));
    Canonical canonical = new Canonical(side, without);
    canonical.write(node, false);
    return canonical.out.toString();
  }

  /** All that a part says, with what only people read. */
  static String whole(Side side, @Nullable SpecNode node) {
    Canonical canonical = new Canonical(side, Set.of());
    canonical.write(node, false);
    return canonical.out.toString();
  }

  private void write(@Nullable SpecNode written, boolean isMap) {
    SpecNode node = side.resolve(written);
    if (node == null || out.length() > MOST_CHARACTERS) {
      return;
    }
    if (!above.add(node)) {
      out.append('^');
      return;
    }
    if (node instanceof SpecObject object) {
      object(object, isMap);
    } else if (node instanceof SpecArray array) {
      out.append('[');
      for (SpecNode item : array.items()) {
        write(item, false);
        out.append(',');
      }
      out.append(']');
    } else {
      out.append(JsonText.of(node));
    }
    above.remove(node);
  }

  private void object(SpecObject object, boolean isMap) {
    out.append('{');
    for (Map.Entry<String, SpecNode> member : new TreeMap<>(object.members()).entrySet()) {
      if (isMap || !leftOut.contains(member.getKey())) {
        out.append(JsonText.ofString(member.getKey())).append(':');
        write(member.getValue(), member.getKey().equals("properties"));
        out.append(',');
      }
    }
    out.append('}');
  }
}
