package dev.specfit.drift.walk;

import dev.specfit.document.SpecObject;
import java.time.LocalDate;

/** Compares what is said of the end of an operation or a parameter. */
final class LifecycleWalk {
  private final Walk walk;
  private final LifecycleRules rules;

  LifecycleWalk(Walk walk, LifecycleRules rules) {
    this.walk = walk;
    this.rules = rules;
  }

  void compare(Subject subject, SpecObject before, SpecObject after) {
    boolean was = Nodes.isTrue(before, "deprecated");
    boolean is = Nodes.isTrue(after, "deprecated");
    if (was && !is) {
      changed(rules.reactivated(), subject, before, after, "is no longer deprecated");
    } else if (is && !was) {
      deprecated(subject, before, after);
    } else if (is) {
      sunset(subject, before, after);
    }
  }

  private void deprecated(Subject subject, SpecObject before, SpecObject after) {
    Sunset sunset = Sunset.of(after);
    LocalDate date = sunset.date();
    if (sunset.isMissing()) {
      changed(rules.deprecated(), subject, before, after, "is deprecated now");
      changed(
          rules.sunsetMissing(), subject, before, after, "is deprecated, and no last day is named");
    } else if (date == null) {
      unreadable(rules.sunsetUnreadable(), subject, before, after, sunset);
    } else {
      String until = "is deprecated now and goes after `" + date + "`";
      changed(rules.deprecatedWithSunset(), subject, before, after, until);
      if (date.isBefore(walk.today())) {
        String past = "is deprecated with a last day, `" + date + "`, that has passed";
        changed(rules.sunsetTooNear(), subject, before, after, past);
      }
    }
  }

  private void sunset(Subject subject, SpecObject before, SpecObject after) {
    Sunset was = Sunset.of(before);
    Sunset is = Sunset.of(after);
    if (was.equals(is)) {
      return;
    }
    if (is.isMissing()) {
      String lost = "no longer has a last day, `" + was.text() + "` before";
      changed(rules.sunsetDeleted(), subject, before, after, lost);
      return;
    }
    LocalDate from = was.date();
    LocalDate to = is.date();
    if (to == null) {
      unreadable(rules.changedSunsetUnreadable(), subject, before, after, is);
    } else if (was.isMissing()) {
      changed(rules.sunsetChanged(), subject, before, after, "goes after `" + to + "`");
    } else if (from == null) {
      unreadable(rules.changedSunsetUnreadable(), subject, before, after, was);
    } else {
      boolean earlier = to.isBefore(from);
      changed(
          earlier ? rules.sunsetEarlier() : rules.sunsetChanged(),
          subject,
          before,
          after,
          "goes after `" + to + "` now, `" + from + "` before");
    }
  }

  private void unreadable(
      String rule, Subject subject, SpecObject before, SpecObject after, Sunset sunset) {
    String found = "has a last day that is no date, `" + sunset.text() + "`";
    changed(rule, subject, before, after, found);
  }

  private void changed(
      String rule, Subject subject, SpecObject before, SpecObject after, String predicate) {
    walk.findings().changed(rule, subject, before, after, predicate);
  }
}
