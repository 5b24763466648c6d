package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.time.LocalDate;

/** Compares the parameters of operations. */
final class ParameterWalk {
  private final Walk walk;
  private final Findings findings;
  private final LifecycleWalk lifecycle;
  private final ParameterValueWalk values;

  ParameterWalk(Walk walk) {
    this.walk = walk;
    this.findings = walk.findings();
    this.lifecycle = new LifecycleWalk(walk, LifecycleRules.PARAMETER);
    this.values = new ParameterValueWalk(walk);
  }

  void compare(OperationPair operation, Subject subject, Prose prose) {
    ParameterMatch match = ParameterMatch.of(operation);
    match.gone().forEach(parameter -> gone(subject, parameter));
    for (ParameterPair pair : match.pairs()) {
      if (!pair.base().key().equals(pair.revision().key())) {
        renamed("api-path-parameter-renamed", subject, pair);
      }
      same(operation, subject, pair, prose);
    }
    for (ParameterPair pair : match.renamed()) {
      renamed("request-parameter-renamed", subject, pair);
      same(operation, subject, pair, prose);
    }
    for (ParameterPair pair : match.elsewhere()) {
      String to = "travels as " + pair.revision().in() + " parameter now";
      changed("request-parameter-in-changed", pair.subject(subject), pair, to);
      same(operation, subject, pair, prose);
    }
    match.added().forEach(parameter -> added(subject, parameter));
  }

  private void renamed(String rule, Subject operation, ParameterPair pair) {
    String name = "is called `" + pair.revision().name() + "` now";
    changed(rule, pair.subject(operation), pair, name);
  }

  private void gone(Subject operation, Parameter parameter) {
    String name = "`" + parameter.name() + "`";
    Sunset sunset = Sunset.of(parameter.node());
    LocalDate date = sunset.date();
    if (!Nodes.isTrue(parameter.node(), "deprecated")) {
      gone("request-parameter-removed", operation, parameter, "no longer takes " + name);
    } else if (sunset.isMissing()) {
      String said = "no longer takes " + name + ", which was deprecated";
      gone("request-parameter-removed-with-deprecation", operation, parameter, said);
    } else if (date == null) {
      String said = "no longer takes " + name + ", whose last day was no date, `";
      gone("request-parameter-sunset-parse", operation, parameter, said + sunset.text() + "`");
    } else if (walk.today().isBefore(date)) {
      String said = "no longer takes " + name + ", before its last day, `" + date + "`";
      gone("request-parameter-removed-before-sunset", operation, parameter, said);
    } else {
      String said = "no longer takes " + name + ", whose last day was `" + date + "`";
      gone("request-parameter-removed-after-sunset", operation, parameter, said);
    }
  }

  private void gone(String rule, Subject operation, Parameter parameter, String predicate) {
    findings.gone(rule, operation, parameter.written(), predicate);
  }

  private void added(Subject operation, Parameter parameter) {
    boolean required = parameter.isRequired();
    String name = "`" + parameter.name() + "`";
    if (parameter.in().equals("path")) {
      String says = "says what " + name + " in its path is now";
      findings.added("new-request-path-parameter", operation, parameter.written(), says);
      return;
    }
    String rule = required ? "new-required-request-" : "new-optional-request-";
    rule += parameter.ofPath() ? "default-parameter-to-existing-path" : "parameter";
    String predicate = (required ? "needs " : "takes ") + name + " now";
    findings.added(rule, operation, parameter.written(), predicate);
  }

  private void same(OperationPair operation, Subject subject, ParameterPair pair, Prose prose) {
    SpecObject before = pair.base().node();
    SpecObject after = pair.revision().node();
    Subject parameter = pair.subject(subject);
    boolean needed = pair.base().isRequired();
    boolean needs = pair.revision().isRequired();
    if (needed != needs) {
      String rule =
          needs ? "request-parameter-became-required" : "request-parameter-became-optional";
      changed(rule, parameter, pair, needs ? "is required now" : "is no longer required");
    }
    lifecycle.compare(parameter, before, after);
    values.compare(operation, parameter, pair);
    requires(parameter, pair);
    new ExtensionWalk(walk).others(parameter, before, after);
    prose.compare(before, after);
  }

  private void requires(Subject parameter, ParameterPair pair) {
    Names were = Names.of(pair.base().node().get("x-specfit-requires"));
    Names are = Names.of(pair.revision().node().get("x-specfit-requires"));
    for (String name : are.without(were)) {
      changed("requires-added", parameter, pair, "needs `" + name + "` beside it now");
    }
    for (String name : were.without(are)) {
      changed("requires-removed", parameter, pair, "no longer needs `" + name + "` beside it");
    }
  }

  private void changed(String rule, Subject subject, ParameterPair pair, String predicate) {
    SpecNode before = pair.base().node();
    SpecNode after = pair.revision().node();
    findings.changed(rule, subject, before, after, predicate);
  }
}
