package dev.specfit.example;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.engine.ir.IrSource;
import dev.specfit.example.synthesis.Judge;
import dev.specfit.example.synthesis.Made;
import dev.specfit.example.synthesis.Nodes;
import dev.specfit.example.synthesis.Schemas;
import dev.specfit.example.synthesis.Synthesis;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.contract.SchemaJudge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is at hand to find the values of one document's operations. */
final class DocumentDesk {
  private final Schemas schemas;
  private final ExampleLedger ledger;
  private final Synthesis synthesis;
  private final Judge sent;
  private final Judge received;
  private final SchemaWalk sentWalk;
  private final SchemaWalk receivedWalk;
  private final Map<String, List<Made>> made = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  DocumentDesk(SpecDocument document) {
    SchemaJudge judge = SchemaJudge.of(document);
    schemas = new Schemas(document);
    ledger = new ExampleLedger(document.name(), schemas);
    synthesis = new Synthesis(schemas, ledger);
    sent = new Judge(judge, true);
    received = new Judge(judge, false);
    sentWalk = new SchemaWalk(schemas, ledger, sent);
    receivedWalk = new SchemaWalk(schemas, ledger, received);
  }

  Schemas schemas() {
    return schemas;
  }

  ExampleLedger ledger() {
    return ledger;
  }

  Judge judge(boolean toVendor) {
    return toVendor ? sent : received;
  }

  /** Where something stands that the client was read from; null where the reader added it. */
  @Nullable SpecNode node(IrSource source) {
    return schemas.at(source.pointer()).map(schemas::resolve).orElse(null);
  }

  /**
   * The examples beside a schema that agree with it, and can be used.
   *
   * @param readings what a written example may mean
   */
  List<Choice> examples(
      @Nullable SpecNode holder,
      @Nullable SpecNode schema,
      boolean toVendor,
      Function<JsonValue, List<JsonValue>> readings) {
    List<Choice> found = new ArrayList<>();
    for (HolderExamples.Named example : HolderExamples.of(holder, schemas, ledger)) {
      SpecNode node = example.value();
      List<JsonValue> meanings = readings.apply(Nodes.json(node));
      ledger
          .judge(node, meanings, schema, judge(toVendor))
          .ifPresent(
              value -> found.add(new Choice(example.name(), origin(node), value, List.of(node))));
    }
    return found;
  }

  /** The whole schema's own examples. */
  List<Choice> schemaExamples(SpecNode schema, boolean toVendor) {
    List<Choice> found = new ArrayList<>();
    SpecNode at = schema;
    while (at instanceof SpecObject object) {
      boolean reference = schemas.target(object).isPresent();
      if (!(reference && schemas.is30())) {
        ledger.examples(object, judge(toVendor)).stream()
            .filter(one -> judge(toVendor).accepts(schema, one.value()))
            .forEach(
                one ->
                    found.add(
                        new Choice(
                            "example", origin(one.node()), one.value(), List.of(one.node()))));
      }
      if (!reference || !found.isEmpty()) {
        break;
      }
      at = schemas.resolve(object);
    }
    return found;
  }

  private static Origin origin(SpecNode node) {
    return Origin.example(new IrSource(node.pointer(), node.place()));
  }

  /** Values made from a schema. */
  List<Choice> made(SpecNode schema, boolean toVendor) {
    List<Made> all =
        made.computeIfAbsent(
            schema.pointer() + (toVendor ? " sent" : " received"),
            unused -> synthesis.of(schema, judge(toVendor)));
    List<Choice> found = new ArrayList<>();
    int further = 0;
    for (Made one : all) {
      found.add(
          switch (one.kind()) {
            case MINIMAL -> choice("minimal", Origin.MINIMAL, one);
            case FURTHER -> choice("further " + ++further, Origin.FURTHER, one);
            default -> choice("full", Origin.FULL, one);
          });
    }
    return found;
  }

  private static Choice choice(String name, Origin origin, Made made) {
    return new Choice(name, origin, made.value(), made.examples());
  }

  /** Has all examples below a schema judged. */
  void walk(SpecNode schema, boolean toVendor) {
    (toVendor ? sentWalk : receivedWalk).visit(schema);
  }

  /** Notes that there is no value for something. */
  void missing(String what, IrSource where) {
    tell(what + "; give an example", where);
  }

  /** Notes that something can't be sent, whatever its value is. */
  void unsayable(String why, IrSource where) {
    tell(why + ", so tests go without it", where);
  }

  private void tell(String message, IrSource where) {
    ExampleDiagnostic id = ExampleDiagnostic.NO_TEST_VALUE;
    diagnostics.add(new Diagnostic(id, id.severity(), message, where.pointer(), where.place()));
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(ledger.diagnostics());
    all.addAll(diagnostics);
    return all;
  }
}
