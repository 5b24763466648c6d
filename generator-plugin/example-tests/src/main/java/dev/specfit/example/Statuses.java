package dev.specfit.example;

import dev.specfit.engine.ir.IrResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The status on the wire that stands for each declared response. */
final class Statuses {
  private Statuses() {}

  /** By response; without those that no answer has, such as 100. */
  static Map<IrResponse, Integer> of(List<IrResponse> responses) {
    Set<Integer> taken = new LinkedHashSet<>();
    Set<Character> classes = new LinkedHashSet<>();
    for (IrResponse response : responses) {
      String status = response.status();
      if (status.matches("[2-5][0-9][0-9]")) {
        taken.add(Integer.parseInt(status));
      }
      if (status.matches("[2-5]([0-9][0-9]|XX)")) {
        classes.add(status.charAt(0));
      }
    }
    Map<IrResponse, Integer> found = new LinkedHashMap<>();
    for (IrResponse response : responses) {
      String status = response.status();
      if (status.matches("[2-5][0-9][0-9]")) {
        found.put(response, Integer.parseInt(status));
      } else if (status.matches("[2-5]XX")) {
        found.put(response, free(100 * (status.charAt(0) - '0'), taken));
      } else if (status.equals("default")) {
        found.put(response, ofDefault(classes, taken));
      }
    }
    return found;
  }

  /** A success if nothing else is one, else an error, of a class that has no answer of its own. */
  private static int ofDefault(Set<Character> classes, Set<Integer> taken) {
    if (!classes.contains('2')) {
      return free(200, taken);
    }
    return free(classes.contains('5') && !classes.contains('4') ? 400 : 500, taken);
  }

  private static int free(int from, Set<Integer> taken) {
    return IntStream.range(from, from + 100)
        .filter(status -> !taken.contains(status))
        .findFirst()
        .orElse(from);
  }
}
