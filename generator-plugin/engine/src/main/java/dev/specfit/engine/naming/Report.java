package dev.specfit.engine.naming;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.ir.IrSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is worth knowing about names. */
final class Report {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(NamingDiagnostic id, String message, @Nullable IrSource source) {
    diagnostics.add(
        new Diagnostic(
            id,
            id.severity(),
            message,
            source == null ? null : source.pointer(),
            source == null ? null : source.place()));
  }

  /**
   * Everything once, the worst first, then by id and message: the document's order is no matter.
   */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Diagnostic::severity)
                .reversed()
                .thenComparing(diagnostic -> diagnostic.id().id())
                .thenComparing(Diagnostic::message))
        .toList();
  }
}
