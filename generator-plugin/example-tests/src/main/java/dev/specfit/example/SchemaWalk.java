package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.example.synthesis.Judge;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.example.synthesis.Schemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has every example judged that stands in a schema or below it, also where no value shows it. */
final class SchemaWalk {
  private static final List<String> ONE =
      List.of(
          "items", "additionalProperties", "unevaluatedProperties", "contains", "contentSchema");
  private static final List<String> SEVERAL = List.of("allOf", "oneOf", "anyOf", "prefixItems");
  private static final List<String> NAMED =
      List.of("properties", "patternProperties", "dependentSchemas");

  private final Schemas schemas;
  private final ExampleLedger ledger;
  private final Judge judge;
  private final Set<String> seen = new HashSet<>();

  SchemaWalk(Schemas schemas, ExampleLedger ledger, Judge judge) {
    this.schemas = schemas;
    this.ledger = ledger;
    this.judge = judge;
  }

  void visit(SpecNode root) {
    Deque<SpecNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      if (open.pop() instanceof SpecObject schema && seen.add(schema.pointer().toString())) {
        Optional<SpecNode> target = schemas.target(schema);
        target.ifPresent(open::push);
        if (target.isEmpty() || !schemas.is30()) {
          ledger.examples(schema, judge);
          below(schema, open);
        }
      }
    }
  }

  private static void below(SpecObject schema, Deque<SpecNode> open) {
    for (String keyword : ONE) {
      SpecNode one = schema.get(keyword);
      if (one != null) {
        open.push(one);
      }
    }
    SEVERAL.forEach(keyword -> Nodes.items(schema.get(keyword)).forEach(open::push));
    NAMED.forEach(keyword -> Nodes.members(schema.get(keyword)).values().forEach(open::push));
  }
}
