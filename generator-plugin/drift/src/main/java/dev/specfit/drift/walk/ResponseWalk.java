package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.Map;

/** Compares what operations answer. */
final class ResponseWalk {
  private final Walk walk;
  private final Findings findings;
  private final ContentWalk content;
  private final HeaderWalk headers;
  private final LinkWalk links;

  ResponseWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
    this.content = new ContentWalk(walk, ContentRules.RESPONSE);
    this.headers = new HeaderWalk(walk);
    this.links = new LinkWalk(walk);
  }

  void compare(OperationPair operation, Subject subject, Prose prose) {
    StatusMatch match =
        StatusMatch.of(
            Nodes.members(operation.base().node(), "responses"),
            Nodes.members(operation.revision().node(), "responses"));
    for (Map.Entry<String, SpecNode> gone : match.gone().entrySet()) {
      String predicate = "no longer answers `" + gone.getKey() + "`";
      findings.gone(rule(gone.getKey(), "removed"), subject, gone.getValue(), predicate);
    }
    for (StatusMatch.Pair pair : match.pairs()) {
      same(subject, pair, prose);
    }
    for (Map.Entry<String, SpecNode> added : match.added().entrySet()) {
      String predicate = "may answer `" + added.getKey() + "` now";
      findings.added(rule(added.getKey(), "added"), subject, added.getValue(), predicate);
    }
  }

  private static String rule(String status, String what) {
    if (status.equals("default")) {
      return "response-default-" + what;
    }
    return "response-" + (StatusMatch.isSuccess(status) ? "" : "non-") + "success-status-" + what;
  }

  private void same(Subject operation, StatusMatch.Pair pair, Prose prose) {
    SpecNode before = walk.base().resolve(pair.before());
    SpecNode after = walk.revision().resolve(pair.after());
    if (before == null || after == null) {
      return;
    }
    String name = pair.status() + " response";
    Subject response = operation.part(name, before.pointer(), after.pointer());
    prose.compare(before, after);
    headers.compare(response, before, after, prose);
    content.compare(response, before, after, prose);
    links.compare(response, before, after);
    new ExtensionWalk(walk).failure(response, before, after);
  }
}
