package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a segment selects from a value (RFC 9535, 2.3). */
sealed interface Selector {
  void select(Match from, SpecNode root, List<Match> matches);

  default boolean isSingular() {
    return false;
  }

  /** The member of a name. */
  record Name(String name) implements Selector {
    @Override
    public void select(Match from, SpecNode root, List<Match> matches) {
      SpecNode value = from.node() instanceof SpecObject object ? object.get(name) : null;
      if (value != null) {
        matches.add(from.member(name, value));
      }
    }

    @Override
    public boolean isSingular() {
      return true;
    }
  }

  /** Every member or item. */
  record Wildcard() implements Selector {
    @Override
    public void select(Match from, SpecNode root, List<Match> matches) {
      if (from.node() instanceof SpecObject object) {
        object.members().forEach((name, value) -> matches.add(from.member(name, value)));
      } else if (from.node() instanceof SpecArray array) {
        for (int i = 0; i < array.items().size(); i++) {
          matches.add(from.item(i, array.items().get(i)));
        }
      }
    }
  }

  /** The item at an index, from the end if negative. */
  record Index(long index) implements Selector {
    @Override
    public void select(Match from, SpecNode root, List<Match> matches) {
      if (from.node() instanceof SpecArray array) {
        int size = array.items().size();
        long at = index < 0 ? size + index : index;
        if (at >= 0 && at < size) {
          matches.add(from.item((int) at, array.items().get((int) at)));
        }
      }
    }

    @Override
    public boolean isSingular() {
      return true;
    }
  }

  /** Items from a start to before an end in steps (RFC 9535, 2.3.4.2). */
  record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
    @Override
    public void select(Match from, SpecNode root, List<Match> matches) {
      if (!(from.node() instanceof SpecArray array) || step == 0) {
        return;
      }
      long size = array.items().size();
      if (step > 0) {
        long lower = Math.min(Math.max(fromStart(start, 0, size), 0), size);
        long upper = Math.min(Math.max(fromStart(end, size, size), 0), size);
        for (long i = lower; i < upper; i += step) {
          matches.add(from.item((int) i, array.items().get((int) i)));
        }
      } else {
        long upper = Math.min(Math.max(fromStart(start, size - 1, size), -1), size - 1);
        long lower = Math.min(Math.max(fromStart(end, -size - 1, size), -1), size - 1);
        for (long i = upper; i > lower; i += step) {
          matches.add(from.item((int) i, array.items().get((int) i)));
        }
      }
    }

    private static long fromStart(@Nullable Long bound, long otherwise, long size) {
      long value = bound == null ? otherwise : bound;
      return value < 0 ? size + value : value;
    }
  }

  /** Every member or item that a condition holds for. */
  record Filter(Condition condition) implements Selector {
    @Override
    public void select(Match from, SpecNode root, List<Match> matches) {
      int before = matches.size();
      new Wildcard().select(from, root, matches);
      matches
          .subList(before, matches.size())
          .removeIf(match -> !condition.holds(match.node(), root));
    }
  }
}
