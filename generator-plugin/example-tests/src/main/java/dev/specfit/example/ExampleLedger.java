package dev.specfit.example;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.example.FoundExample.Verdict;
import dev.specfit.example.synthesis.ExampleSource;
import dev.specfit.example.synthesis.Judge;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.example.synthesis.Schemas;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.contract.SchemaJudge.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every example of a document that was met, and what became of it. */
final class ExampleLedger implements ExampleSource {
  private static final int SHOWN_REASONS = 3;

  private final String document;
  private final Schemas schemas;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> ofSchemas = new HashMap<>();

  ExampleLedger(String document, Schemas schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  private static final class Entry {
    private final SpecNode node;
    private List<String> reasons = List.of();
    private boolean agrees;
    private boolean leftOut;
    private boolean used;

    Entry(SpecNode node) {
      this.node = node;
    }

    Verdict verdict() {
      if (used) {
        return Verdict.REPLAYED;
      }
      if (leftOut) {
        return Verdict.LEFT_OUT;
      }
      return agrees ? Verdict.OVERRULED : Verdict.WRONG;
    }
  }

  private Entry entry(SpecNode example) {
    return entries.computeIfAbsent(example.pointer().toString(), unused -> new Entry(example));
  }

  /** The first of several readings of an example that agrees with its schema. */
  Optional<JsonValue> judge(
      SpecNode example, List<JsonValue> readings, @Nullable SpecNode schema, Judge judge) {
    Entry entry = entry(example);
    List<Violation> wrong = List.of();
    try {
      for (JsonValue reading : readings) {
        List<Violation> found = schema == null ? List.of() : judge.violations(schema, reading);
        if (found.isEmpty()) {
          entry.agrees = true;
          return Optional.of(reading);
        }
        wrong = wrong.isEmpty() ? found : wrong;
      }
    } catch (IllegalStateException unjudgeable) {
      leaveOut(example, String.valueOf(unjudgeable.getMessage()));
      return Optional.empty();
    }
    entry.reasons = wrong.stream().map(Violation::toString).toList();
    return Optional.empty();
  }

  @Override
  public List<Candidate> examples(SpecObject schema, Judge judge) {
    String key = schema.pointer() + (judge.sent() ? " sent" : " received");
    List<Candidate> known = ofSchemas.get(key);
    if (known == null) {
      known = new ArrayList<>();
      for (SpecNode node : nodes(schema)) {
        JsonValue written = Nodes.json(node);
        judge(node, Readings.json(written), schema, judge)
            .map(value -> new Candidate(node, value))
            .ifPresent(known::add);
      }
      ofSchemas.put(key, known);
    }
    return known;
  }

  private List<SpecNode> nodes(SpecObject schema) {
    List<SpecNode> found = new ArrayList<>();
    SpecNode example = schema.get("example");
    if (example != null) {
      found.add(example);
    }
    if (!schemas.is30()) {
      found.addAll(Nodes.items(schema.get("examples")));
    }
    return found;
  }

  /** Notes that an example is in no case. */
  void leaveOut(SpecNode example, String reason) {
    Entry entry = entry(example);
    entry.leftOut = true;
    entry.reasons = List.of(reason);
  }

  /** Notes that a value is in a case; other values than examples don't matter. */
  void use(SpecNode example) {
    Entry entry = entries.get(example.pointer().toString());
    if (entry != null) {
      entry.used = true;
    }
  }

  List<FoundExample> found() {
    return entries.values().stream()
        .map(
            entry ->
                new FoundExample(
                    document,
                    new IrSource(entry.node.pointer(), entry.node.place()),
                    entry.verdict(),
                    entry.agrees && !entry.leftOut ? List.of() : entry.reasons))
        .toList();
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.verdict() == Verdict.WRONG) {
        found.add(wrong(entry));
      } else if (entry.verdict() == Verdict.LEFT_OUT) {
        String reason = "no test has this example: " + String.join("; ", entry.reasons);
        found.add(Diagnostic.of(ExampleDiagnostic.EXAMPLE_LEFT_OUT, reason, entry.node));
      }
    }
    return found;
  }

  private static Diagnostic wrong(Entry entry) {
    List<String> reasons = entry.reasons;
    String shown =
        String.join("; ", reasons.subList(0, Math.min(SHOWN_REASONS, reasons.size())))
            + (reasons.size() > SHOWN_REASONS
                ? "; and " + (reasons.size() - SHOWN_REASONS) + " more"
                : "");
    return Diagnostic.of(
        ExampleDiagnostic.WRONG_EXAMPLE,
        "the example contradicts its schema, so no test replays it: "
            + shown
            + "; correct it, in an overlay for instance",
        entry.node);
  }
}
