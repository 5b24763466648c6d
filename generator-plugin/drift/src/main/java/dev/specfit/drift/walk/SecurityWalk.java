package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares what calls have to prove who makes them. */
final class SecurityWalk {
  private final Walk walk;
  private final Findings findings;
  private final SchemeNames names;

  SecurityWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
    this.names = SchemeNames.of(walk);
  }

  /** Compares what the document says for all operations. */
  void compare() {
    SpecNode was = walk.base().root().get("security");
    SpecNode is = walk.revision().root().get("security");
    Subject subject = subject(List.of());
    lists("api-global-security", subject, was, is);
  }

  /** Compares what operations say for themselves, and what is in effect for each. */
  void compare(List<OperationPair> operations) {
    List<String> common = new ArrayList<>();
    for (OperationPair operation : operations) {
      SpecNode was = operation.base().node().get("security");
      SpecNode is = operation.revision().node().get("security");
      if (was == null && is == null) {
        common.add(operation.base().name());
      } else {
        SpecNode before = was == null ? walk.base().root().get("security") : was;
        SpecNode after = is == null ? walk.revision().root().get("security") : is;
        if ((was != null && is != null) || !isSame(before, after)) {
          lists("api-security", operation.subject(), was, is);
        }
        tightened(operation.subject(), before, after, operation);
      }
    }
    if (!common.isEmpty()) {
      SpecNode was = walk.base().root().get("security");
      tightened(subject(common), was, walk.revision().root().get("security"), null);
    }
  }

  private Subject subject(List<String> operations) {
    String api = "the API";
    return new Subject(
        api, api, walk.base().root().pointer(), walk.revision().root().pointer(), operations);
  }

  private void lists(
      String rule, Subject subject, @Nullable SpecNode before, @Nullable SpecNode after) {
    List<Requirement> gone = Requirement.list(before);
    List<Requirement> added = Requirement.list(after);
    pair(gone, added, Requirement::isSame);
    pair(gone, added, Requirement::hasSchemesOf)
        .forEach((was, is) -> scopes(rule + "-scope-", subject, was, is));
    for (Requirement requirement : gone) {
      if (!requirement.schemes().isEmpty()) {
        String predicate = "no longer takes " + requirement.title();
        findings.gone(rule + "-removed", subject, requirement.node(), predicate);
      }
    }
    for (Requirement requirement : added) {
      // That no credentials do is one more way only where there was any.
      if (!requirement.schemes().isEmpty() || !Requirement.list(before).isEmpty()) {
        String predicate = "takes " + requirement.title() + " now";
        findings.added(rule + "-added", subject, requirement.node(), predicate);
      }
    }
  }

  /** Whether two lists say the same, as where an operation repeats what is said of all of them. */
  static boolean isSame(@Nullable SpecNode before, @Nullable SpecNode after) {
    List<Requirement> was = Requirement.list(before);
    List<Requirement> is = Requirement.list(after);
    pair(was, is, Requirement::isSame);
    return was.isEmpty() && is.isEmpty();
  }

  /** Takes out of both lists what is the same in some way. */
  private static Map<Requirement, Requirement> pair(
      List<Requirement> gone,
      List<Requirement> added,
      BiPredicate<Requirement, Requirement> isSame) {
    Map<Requirement, Requirement> pairs = new LinkedHashMap<>();
    for (Requirement was : List.copyOf(gone)) {
      for (Requirement is : added) {
        if (isSame.test(was, is)) {
          pairs.put(was, is);
          gone.remove(was);
          added.remove(is);
          break;
        }
      }
    }
    return pairs;
  }

  private void scopes(String rule, Subject subject, Requirement before, Requirement after) {
    before
        .schemes()
        .forEach(
            (name, was) -> {
              Names is = after.schemes().getOrDefault(name, was);
              for (String scope : is.without(was)) {
                String predicate = "needs scope `" + scope + "` of `" + name + "` now";
                findings.changed(rule + "added", subject, before.node(), after.node(), predicate);
              }
              for (String scope : was.without(is)) {
                String predicate = "no longer needs scope `" + scope + "` of `" + name + "`";
                findings.changed(rule + "removed", subject, before.node(), after.node(), predicate);
              }
            });
  }

  /** Tells whether any way that was enough no longer is. */
  private void tightened(
      Subject subject,
      @Nullable SpecNode before,
      @Nullable SpecNode after,
      @Nullable OperationPair operation) {
    List<Requirement> was = effective(before, walk.base());
    List<Requirement> is = effective(after, walk.revision());
    for (Requirement requirement : was) {
      Requirement enough = requirement.renamed(names::now);
      if (is.stream().noneMatch(now -> now.isMetBy(enough))) {
        SpecNode from = operation == null ? walk.base().root() : operation.base().node();
        SpecNode to = operation == null ? walk.revision().root() : operation.revision().node();
        findings.changed(
            "api-security-tightened",
            subject,
            before == null ? from : before,
            after == null ? to : after,
            "no longer lets in "
                + (requirement.schemes().isEmpty() ? "" : "calls with ")
                + requirement.title());
        return;
      }
    }
  }

  private static List<Requirement> effective(@Nullable SpecNode security, Side side) {
    List<Requirement> list = Requirement.list(security);
    return list.isEmpty() ? List.of(new Requirement(Map.of(), side.root())) : list;
  }
}
