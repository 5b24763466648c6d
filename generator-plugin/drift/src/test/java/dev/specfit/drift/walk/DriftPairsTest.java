package dev.specfit.drift.walk;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import java.util.*;
import dev.specfit.drift.change.*;

@Tag("corpus")
class DriftPairsTest {
  @Test
  void all() {
    int ok = 0;
    for (DriftPairs.Pair pair : DriftPairs.all()) {
      List<WireChange> changes;
      try { changes = pair.changes(); } catch (Throwable e) { System.out.println("FAIL " + pair.name() + " " + e); e.printStackTrace(System.out); continue; }
      List<String> ids = new ArrayList<>(changes.stream().map(c -> c.rule().id()).toList());
      List<String> missed = new ArrayList<>();
      for (String id : pair.expected()) if (!ids.remove(id)) missed.add(id);
      if (missed.isEmpty()) ok++;
      System.out.println((missed.isEmpty() ? "ok   " : "MISS ") + pair.name() + " missed=" + missed);
      for (WireChange c : changes) System.out.println("        " + (pair.expected().contains(c.rule().id()) ? "= " : "+ ") + c.rule().wire() + " " + c.rule().id() + ": " + c.subject() + " " + c.predicate() + " " + c.operations());
    }
    System.out.println(ok);
  }
}
