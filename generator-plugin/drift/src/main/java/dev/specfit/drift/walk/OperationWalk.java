package dev.specfit.drift.walk;

import dev.specfit.document.SpecObject;

/** Compares an operation with itself. */
final class OperationWalk {
  private final Walk walk;
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
    new IdentityWalk(walk).compare(subject, before, after);
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
}
