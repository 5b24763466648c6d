package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Map;

/** Compares what receivers of webhooks and callbacks may answer: they send it. */
final class EventAnswerWalk {
  private final Walk walk;
  private final Findings findings;
  private final ContentWalk content;

  EventAnswerWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
    this.content = new ContentWalk(walk, ContentRules.REQUEST);
  }

  void compare(Subject event, OperationPair pair, Prose prose) {
    StatusMatch match =
        StatusMatch.of(
            Nodes.members(pair.base().node(), "responses"),
            Nodes.members(pair.revision().node(), "responses"));
    for (Map.Entry<String, SpecNode> gone : match.gone().entrySet()) {
      String predicate = "no longer takes `" + gone.getKey() + "` for an answer";
      findings.gone("webhook-answer-removed", event, gone.getValue(), predicate);
    }
    match.pairs().forEach(answer -> same(event, answer, prose));
    for (Map.Entry<String, SpecNode> added : match.added().entrySet()) {
      String predicate = "takes `" + added.getKey() + "` for an answer now";
      findings.added("webhook-answer-added", event, added.getValue(), predicate);
    }
  }

  private void same(Subject event, StatusMatch.Pair pair, Prose prose) {
    SpecNode before = walk.base().resolve(pair.before());
    SpecNode after = walk.revision().resolve(pair.after());
    if (before == null || after == null) {
      return;
    }
    Subject answer = event.part(pair.status() + " answer", before.pointer(), after.pointer());
    content.compare(answer, before, after, prose);
    headers(answer, before, after);
    new ExtensionWalk(walk).others(answer, before, after);
    prose.compare(before, after);
  }

  private void headers(Subject answer, SpecNode before, SpecNode after) {
    SpecNode was = Nodes.member(before, "headers");
    SpecNode is = Nodes.member(after, "headers");
    if (!Canonical.of(walk.base(), was).equals(Canonical.of(walk.revision(), is))) {
      findings.changed(
          "webhook-answer-headers-changed",
          answer,
          was == null ? before : was,
          is == null ? after : is,
          "has other headers now");
    }
  }
}
