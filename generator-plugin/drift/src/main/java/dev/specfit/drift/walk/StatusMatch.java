package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds each answer again: by its status, else by the range of statuses that covers it. */
final class StatusMatch {
  /**
   * An answer in both states.
   *
   * @param status its status as it was
   * @param before what it was
   * @param after what it is
   */
  record Pair(String status, SpecNode before, SpecNode after) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, SpecNode> gone = new LinkedHashMap<>();
  private final Map<String, SpecNode> added = new LinkedHashMap<>();

  private StatusMatch() {}

  static StatusMatch of(Map<String, SpecNode> before, Map<String, SpecNode> after) {
    StatusMatch match = new StatusMatch();
    Map<String, SpecNode> was = statuses(before);
    Map<String, SpecNode> is = statuses(after);
    was.forEach((status, node) -> match.find(status, node, is));
    is.forEach((status, node) -> match.isNew(status, node, was));
    return match;
  }

  List<Pair> pairs() {
    return pairs;
  }

  Map<String, SpecNode> gone() {
    return gone;
  }

  Map<String, SpecNode> added() {
    return added;
  }

  /** Whether a status is a success. */
  static boolean isSuccess(String status) {
    return status.length() == 3 && status.startsWith("2");
  }

  private void find(String status, SpecNode node, Map<String, SpecNode> is) {
    SpecNode after = is.getOrDefault(status, is.get(range(status)));
    if (after == null) {
      gone.put(status, node);
    } else {
      pairs.add(new Pair(status, node, after));
    }
  }

  private void isNew(String status, SpecNode node, Map<String, SpecNode> was) {
    boolean known = was.containsKey(status) || was.containsKey(range(status));
    if (!known) {
      added.put(status, node);
    }
  }

  private static Map<String, SpecNode> statuses(Map<String, SpecNode> responses) {
    Map<String, SpecNode> statuses = new LinkedHashMap<>();
    responses.forEach(
        (status, node) -> {
          if (!status.startsWith("x-")) {
            statuses.put(status.equals("default") ? status : status.toUpperCase(Locale.ROOT), node);
          }
        });
    return statuses;
  }

  private static String range(String status) {
    return status.length() == 3 ? status.charAt(0) + "XX" : status;
  }
}
