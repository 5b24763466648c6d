package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import org.jspecify.annotations.Nullable;

/** Compares what operations take as a body. */
final class BodyWalk {
  private final Walk walk;
  private final Findings findings;
  private final ContentWalk content;

  BodyWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
    this.content = new ContentWalk(walk, ContentRules.REQUEST);
  }

  void compare(OperationPair operation, Subject subject, Prose prose) {
    SpecNode was = operation.base().node().get("requestBody");
    SpecNode is = operation.revision().node().get("requestBody");
    SpecNode before = walk.base().resolve(was);
    SpecNode after = walk.revision().resolve(is);
    if (before == null && after != null && is != null) {
      added(subject, is, after);
    } else if (before != null && after == null && was != null) {
      findings.gone("request-body-removed", subject, was, "no longer takes a body");
    } else if (before != null && after != null) {
      same(subject, before, after, prose);
    }
  }

  private void added(Subject subject, SpecNode written, SpecNode body) {
    boolean required = Nodes.isTrue(body, "required");
    findings.added(
        required ? "request-body-added-required" : "request-body-added-optional",
        subject,
        written,
        required ? "needs a body now" : "takes a body now");
  }

  private void same(Subject operation, SpecNode before, SpecNode after, Prose prose) {
    Subject body = subject(operation, before, after);
    boolean needed = Nodes.isTrue(before, "required");
    boolean needs = Nodes.isTrue(after, "required");
    if (needed != needs) {
      String rule = needs ? "request-body-became-required" : "request-body-became-optional";
      String predicate = needs ? "is required now" : "is no longer required";
      findings.changed(rule, body, before, after, predicate);
    }
    prose.compare(before, after);
    content.compare(body, before, after, prose);
  }

  private static Subject subject(Subject operation, SpecNode before, SpecNode after) {
    JsonPointer was = before.pointer();
    return operation.part("request body", was, after.pointer());
  }

  /** What a webhook or a callback brings: callers get it. */
  void payload(OperationPair event, Subject subject, Prose prose) {
    @Nullable SpecNode before = walk.base().resolve(event.base().node().get("requestBody"));
    @Nullable SpecNode after = walk.revision().resolve(event.revision().node().get("requestBody"));
    if (before == null && after != null) {
      findings.added("webhook-payload-added", subject, after, "has a payload now");
    } else if (before != null && after == null) {
      findings.gone("webhook-payload-removed", subject, before, "has no payload any more");
    } else if (before != null && after != null) {
      Subject payload = subject.part("payload", before.pointer(), after.pointer());
      new ContentWalk(walk, ContentRules.RESPONSE).compare(payload, before, after, prose);
      prose.compare(before, after);
    }
  }
}
