package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;

/** Compares an operation with itself. */
final class OperationWalk {
  private final Walk walk;
  private final Findings findings;
  private final LifecycleWalk lifecycle;
  private final StabilityWalk stability;
  private final ParameterWalk parameters;
  private final BodyWalk bodies;
  private final ResponseWalk responses;
  private final ExtensionWalk extensions;
  private final EventWalk events;
  private final ServerWalk servers;

  OperationWalk(Walk walk) {
    this.walk = walk;
    findings = walk.findings();
    lifecycle = new LifecycleWalk(walk, LifecycleRules.OPERATION);
    stability = new StabilityWalk(walk);
    parameters = new ParameterWalk(walk);
    bodies = new BodyWalk(walk);
    responses = new ResponseWalk(walk);
    extensions = new ExtensionWalk(walk);
    events = new EventWalk(walk);
    servers = new ServerWalk(walk);
  }

  void compare(OperationPair operation) {
    SpecObject before = operation.base().node();
    SpecObject after = operation.revision().node();
    Subject subject = operation.subject();
    Prose prose = new Prose(walk);
    identity(subject, before, after);
    lifecycle.compare(subject, before, after);
    stability.compare(subject, before, after);
    parameters.compare(operation, subject, prose);
    bodies.compare(operation, subject, prose);
    responses.compare(operation, subject, prose);
    extensions.operation(subject, before, after);
    extensions.others(subject, before, after);
    events.callbacks(operation, subject);
    servers.compare(subject, operation.base(), operation.revision());
    prose.compare(before, after);
    prose.compare(operation.base().item(), operation.revision().item());
    prose.tell(subject, before, after);
  }

  private void identity(Subject subject, SpecObject before, SpecObject after) {
    String was = Nodes.text(before, "operationId");
    String is = Nodes.text(after, "operationId");
    SpecNode id = before.get("operationId");
    SpecNode now = after.get("operationId");
    if (was != null && id != null && !was.equals(is)) {
      String predicate = is == null ? "no longer has an id" : "has another id now, `" + is + "`";
      findings.changed(
          "api-operation-id-removed", subject, id, now == null ? after : now, predicate);
    } else if (was == null && is != null && now != null) {
      findings.added("api-operation-id-added", subject, now, "has the id `" + is + "` now");
    }
    Names tagged = Names.of(before.get("tags"));
    Names tags = Names.of(after.get("tags"));
    for (String tag : tagged.without(tags)) {
      String predicate = "no longer has tag `" + tag + "`";
      findings.changed("api-tag-removed", subject, before, after, predicate);
    }
    for (String tag : tags.without(tagged)) {
      findings.changed("api-tag-added", subject, before, after, "has tag `" + tag + "` now");
    }
  }
}
