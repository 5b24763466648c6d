package dev.specfit.drift.walk;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the names of a media type that is still the same, or akin. */
final class MediaTypeNames {
  private static final String PARAMETER = "response-media-type-parameter-";

  private final Findings findings;

  MediaTypeNames(Findings findings) {
    this.findings = findings;
  }

  void compare(Subject subject, MediaTypeMatch.Pair pair) {
    MediaType was = MediaType.parse(pair.from());
    MediaType is = MediaType.parse(pair.to());
    if (was.equals(is)) {
      return;
    }
    String now = "comes as `" + pair.to() + "` now, as `" + pair.from() + "` before";
    boolean sameName = was.hasNameOf(is);
    if (was.parameters().equals(is.parameters())) {
      boolean special = is.isKindOf(was);
      tell(
          "response-media-type-name-" + (special ? "specialized" : "generalized"),
          subject,
          pair,
          now);
    } else if (!sameName || ways(was.parameters(), is.parameters()).size() > 1) {
      tell("response-media-type-name-changed", subject, pair, now);
    } else {
      for (String way : ways(was.parameters(), is.parameters())) {
        tell(PARAMETER + way, subject, pair, now);
      }
    }
  }

  /** Compares what a body that callers send may be, where a range has come or gone. */
  void ranges(Subject subject, MediaTypeMatch.Pair pair) {
    MediaType was = MediaType.parse(pair.from());
    MediaType is = MediaType.parse(pair.to());
    if (!was.hasNameOf(is)) {
      String way = was.isKindOf(is) ? "generalized" : "specialized";
      String now = "may be `" + pair.to() + "` now, `" + pair.from() + "` before";
      tell("request-body-media-type-name-" + way, subject, pair, now);
    }
  }

  /** In which ways parameters differ. */
  private static Set<String> ways(Map<String, String> was, Map<String, String> is) {
    Set<String> ways = new LinkedHashSet<>();
    was.forEach(
        (name, value) -> {
          if (!is.containsKey(name)) {
            ways.add("removed");
          } else if (!Objects.equals(is.get(name), value)) {
            ways.add("changed");
          }
        });
    if (!was.keySet().containsAll(is.keySet())) {
      ways.add("added");
    }
    return ways;
  }

  private void tell(String rule, Subject subject, MediaTypeMatch.Pair pair, String predicate) {
    findings.changed(rule, subject, pair.before(), pair.after(), predicate);
  }
}
