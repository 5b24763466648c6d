package dev.specfit.drift.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of operations that are gone, have moved or are new. */
final class RemovalWalk {
  private final Walk walk;

  RemovalWalk(Walk walk) {
    this.walk = walk;
  }

  void tell(OperationMatch match, List<Operation> revision) {
    Set<String> paths =
        revision.stream()
            .map(operation -> PathTemplate.of(operation.path()).shape())
            .collect(Collectors.toSet());
    for (Operation gone : match.gone()) {
      gone(gone, !paths.contains(PathTemplate.of(gone.path()).shape()));
    }
    for (OperationPair moved : match.moved()) {
      String to = "is `" + moved.revision().name() + "` now";
      walk.findings()
          .changed(
              "api-operation-moved",
              moved.subject(),
              moved.base().node(),
              moved.revision().node(),
              to);
    }
    for (Operation added : match.added()) {
      walk.findings().added("endpoint-added", subject(added), added.node(), "is new");
    }
  }

  private void gone(Operation operation, boolean withPath) {
    Subject subject = subject(operation);
    new StabilityWalk(walk).gone(subject, operation.node());
    Sunset sunset = Sunset.of(operation.node());
    LocalDate date = sunset.date();
    String prefix = withPath ? "api-path-removed-" : "api-removed-";
    if (!Nodes.isTrue(operation.node(), "deprecated")) {
      gone(prefix + "without-deprecation", operation, "is gone");
    } else if (sunset.isMissing()) {
      gone(prefix + "with-deprecation", operation, "is gone; it was deprecated");
    } else if (date == null) {
      String unreadable = "is gone; its last day was no date, `" + sunset.text() + "`";
      gone("api-path-sunset-parse", operation, unreadable);
    } else if (walk.today().isBefore(date)) {
      gone(prefix + "before-sunset", operation, "is gone before its last day, `" + date + "`");
    } else {
      gone("api-removed-after-sunset", operation, "is gone; its last day was `" + date + "`");
    }
  }

  private void gone(String rule, Operation operation, String predicate) {
    walk.findings().gone(rule, subject(operation), operation.node(), predicate);
  }

  private static Subject subject(Operation operation) {
    return new OperationPair(operation, operation).subject();
  }
}
