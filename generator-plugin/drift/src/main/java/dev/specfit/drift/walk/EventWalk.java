package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what vendors call: webhooks, and the callbacks of operations. */
final class EventWalk {
  private final Walk walk;
  private final Findings findings;
  private final BodyWalk bodies;

  EventWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
    this.bodies = new BodyWalk(walk);
  }

  /** Compares the webhooks of the document. */
  void webhooks() {
    Map<String, SpecNode> was = events(walk.base().root(), "webhooks");
    Map<String, SpecNode> is = events(walk.revision().root(), "webhooks");
    was.forEach(
        (name, item) -> {
          SpecNode now = is.get(name);
          Subject webhook = webhook(name, item, now == null ? item : now);
          if (now == null) {
            findings.gone("webhook-removed", webhook, item, "is gone");
          } else {
            item(webhook, name, item, now);
          }
        });
    is.forEach(
        (name, item) -> {
          if (!was.containsKey(name)) {
            findings.added("webhook-added", webhook(name, item, item), item, "is new");
          }
        });
  }

  private static Subject webhook(String name, SpecNode before, SpecNode after) {
    String text = "webhook " + name;
    return new Subject(text, text, before.pointer(), after.pointer(), List.of(text));
  }

  private static Map<String, SpecNode> events(@Nullable SpecNode holder, String member) {
    Map<String, SpecNode> events = new LinkedHashMap<>(Nodes.members(holder, member));
    events.keySet().removeIf(name -> name.startsWith("x-"));
    return events;
  }

  /** Compares the callbacks of an operation. */
  void callbacks(OperationPair operation, Subject subject) {
    Map<String, SpecNode> was = events(operation.base().node(), "callbacks");
    Map<String, SpecNode> is = events(operation.revision().node(), "callbacks");
    was.forEach(
        (name, callback) -> {
          SpecNode now = is.get(name);
          if (now == null) {
            String predicate = "no longer calls back as `" + name + "`";
            findings.gone("callback-removed", subject, callback, predicate);
          } else {
            callback(subject, name, callback, now);
          }
        });
    is.forEach(
        (name, callback) -> {
          if (!was.containsKey(name)) {
            String predicate = "calls back as `" + name + "` now";
            findings.added("callback-added", subject, callback, predicate);
          }
        });
  }

  /** A callback's addresses are found again in their order: their expressions may change. */
  private void callback(Subject operation, String name, SpecNode before, SpecNode after) {
    List<SpecNode> was = List.copyOf(Nodes.members(walk.base().resolve(before)).values());
    List<SpecNode> is = List.copyOf(Nodes.members(walk.revision().resolve(after)).values());
    Subject callback = operation.part("callback " + name, before.pointer(), after.pointer());
    List<String> urls = List.copyOf(Nodes.members(walk.base().resolve(before)).keySet());
    List<String> urlsNow = List.copyOf(Nodes.members(walk.revision().resolve(after)).keySet());
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      if (!urls.get(i).equals(urlsNow.get(i))) {
        String predicate = "goes to `" + urlsNow.get(i) + "` now, `" + urls.get(i) + "` before";
        findings.changed("callback-url-changed", callback, was.get(i), is.get(i), predicate);
      }
      item(callback, name, was.get(i), is.get(i));
    }
  }

  private void item(Subject event, String name, SpecNode before, SpecNode after) {
    List<Operation> was = Operation.at(walk.base(), name, before);
    List<Operation> is = Operation.at(walk.revision(), name, after);
    if (was.size() == 1 && is.size() == 1) {
      OperationPair pair = new OperationPair(was.get(0), is.get(0));
      method(event, pair);
      same(event, pair);
      return;
    }
    for (Operation base : was) {
      for (Operation revision : is) {
        if (base.method().equals(revision.method())) {
          same(event, new OperationPair(base, revision));
        }
      }
    }
  }

  private void method(Subject event, OperationPair pair) {
    String was = pair.base().method().toUpperCase(Locale.ROOT);
    String is = pair.revision().method().toUpperCase(Locale.ROOT);
    if (!was.equals(is)) {
      String predicate = "comes by `" + is + "` now, by `" + was + "` before";
      SpecNode before = pair.base().node();
      SpecNode after = pair.revision().node();
      findings.changed("webhook-method-changed", event, before, after, predicate);
    }
  }

  /** What comes beside the payload. */
  private void parameters(Subject event, OperationPair pair) {
    ParameterMatch match = ParameterMatch.of(pair);
    for (Parameter gone : match.gone()) {
      String rule =
          gone.isRequired() ? "webhook-parameter-removed" : "webhook-optional-parameter-removed";
      String predicate = "no longer brings `" + gone.name() + "`";
      findings.gone(rule, event, gone.written(), predicate);
    }
    for (Parameter added : match.added()) {
      String predicate = "brings `" + added.name() + "` now";
      findings.added("webhook-parameter-added", event, added.written(), predicate);
    }
  }

  private void same(Subject event, OperationPair pair) {
    Prose prose = new Prose(walk);
    SpecNode before = pair.base().node();
    SpecNode after = pair.revision().node();
    prose.compare(before, after);
    bodies.payload(pair, event, prose);
    parameters(event, pair);
    new LifecycleWalk(walk, LifecycleRules.OPERATION)
        .compare(event, pair.base().node(), pair.revision().node());
    prose.tell(event, before, after);
  }
}
