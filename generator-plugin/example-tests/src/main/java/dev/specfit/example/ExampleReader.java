package dev.specfit.example;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.SpecDocument;
import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.naming.NamedApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of a client and its documents the cases that its tests replay. */
public final class ExampleReader {
  private ExampleReader() {}

  /**
   * The cases of every operation of a client. The same input gives the same cases, whatever the
   * machine and the day.
   *
   * @param named the client
   * @param documents what it was read from, as {@link dev.specfit.engine.ReadClient#documents()}
   *     has them
   */
  public static ExampleCases read(NamedApi named, List<SpecDocument> documents) {
    Map<String, DocumentDesk> desks = new LinkedHashMap<>();
    documents.forEach(document -> desks.put(document.name(), new DocumentDesk(document)));
    List<ExampleCase> cases = new ArrayList<>();
    for (IrOperation operation : named.api().operations()) {
      DocumentDesk desk = desks.get(operation.id().document());
      if (desk != null) {
        cases.addAll(OperationCases.of(desk, operation));
      }
    }
    List<FoundExample> found = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (DocumentDesk desk : desks.values()) {
      found.addAll(desk.ledger().found());
      diagnostics.addAll(desk.diagnostics());
    }
    return new ExampleCases(cases, found, diagnostics);
  }
}
