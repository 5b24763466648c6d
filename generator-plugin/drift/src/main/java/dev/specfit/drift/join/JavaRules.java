package dev.specfit.drift.join;

import dev.specfit.drift.change.Rule;
import dev.specfit.drift.java.MemberChange;
import dev.specfit.drift.rule.Rules;

/** The rules for what has changed in Java and can't be laid to a change of the document. */
final class JavaRules {
  private JavaRules() {}

  static Rule of(MemberChange change) {
    String what =
        switch (change.what()) {
          case GONE -> "removed";
          case NEW -> "added";
          default -> "changed";
        };
    return Rules.catalogue().get((change.name() == null ? "java-type-" : "java-member-") + what);
  }
}
