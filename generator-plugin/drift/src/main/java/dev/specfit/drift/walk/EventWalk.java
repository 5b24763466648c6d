package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return events(Nodes.member(holder, member));
  }

  private static Map<String, SpecNode> events(@Nullable SpecNode holder) {
    Map<String, SpecNode> events = new LinkedHashMap<>(Nodes.members(holder));
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

  /** A callback's addresses whose expressions have changed are found again in their order. */
  private void callback(Subject operation, String name, SpecNode before, SpecNode after) {
    Map<String, SpecNode> was = events(walk.base().resolve(before));
    Map<String, SpecNode> is = events(walk.revision().resolve(after));
    Subject callback = operation.part("callback " + name, before.pointer(), after.pointer());
    Deque<String> come = new ArrayDeque<>(is.keySet());
    come.removeAll(was.keySet());
    was.forEach(
        (url, item) -> {
          SpecNode same = is.get(url);
          String to = same == null ? come.poll() : url;
          SpecNode now = same == null && to != null ? is.get(to) : same;
          if (now == null) {
            String predicate = "no longer goes to `" + url + "`";
            findings.gone("callback-removed", callback, item, predicate);
            return;
          }
          if (!url.equals(to)) {
            String predicate = "goes to `" + to + "` now, `" + url + "` before";
            findings.changed("callback-url-changed", callback, item, now, predicate);
          }
          item(callback, name, item, now);
        });
    for (String url : come) {
      SpecNode item = Objects.requireNonNull(is.get(url));
      findings.added("callback-added", callback, item, "goes to `" + url + "`, too");
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
    Map<String, Operation> now = new LinkedHashMap<>();
    is.forEach(operation -> now.put(operation.method(), operation));
    for (Operation base : was) {
      Operation revision = now.remove(base.method());
      if (revision == null) {
        String predicate = "no longer comes by `" + base.verb() + "`";
        findings.gone("webhook-method-removed", event, base.node(), predicate);
      } else {
        same(event, new OperationPair(base, revision));
      }
    }
    for (Operation added : now.values()) {
      String predicate = "may come by `" + added.verb() + "` now";
      findings.added("webhook-method-added", event, added.node(), predicate);
    }
  }

  private void method(Subject event, OperationPair pair) {
    String was = pair.base().verb();
    String is = pair.revision().verb();
    if (!was.equals(is)) {
      String predicate = "comes by `" + is + "` now, by `" + was + "` before";
      SpecNode before = pair.base().node();
      SpecNode after = pair.revision().node();
      findings.changed("webhook-method-changed", event, before, after, predicate);
    }
  }

  private void same(Subject event, OperationPair pair) {
    Prose prose = new Prose(walk);
    SpecObject before = pair.base().node();
    SpecObject after = pair.revision().node();
    new IdentityWalk(walk).compare(event, before, after);
    new ExtensionWalk(walk).operation(event, before, after);
    new ExtensionWalk(walk).others(event, before, after);
    prose.compare(before, after);
    prose.compare(pair.base().item(), pair.revision().item());
    bodies.payload(pair, event, prose);
    new EventParameterWalk(walk).compare(event, pair, prose);
    new EventAnswerWalk(walk).compare(event, pair, prose);
    security(event, before, after);
    new LifecycleWalk(walk, LifecycleRules.OPERATION).compare(event, before, after);
    prose.tell(event, before, after);
  }

  private void security(Subject event, SpecObject before, SpecObject after) {
    SpecNode was = before.get("security");
    SpecNode is = after.get("security");
    if (!SecurityWalk.isSame(was, is)) {
      SpecNode from = was == null ? before : was;
      String predicate = "proves otherwise who sends it";
      findings.changed("webhook-security-changed", event, from, is == null ? after : is, predicate);
    }
  }
}
