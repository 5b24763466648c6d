package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecNode;
import java.util.List;

/** Says why a reference isn't followed. */
final class Refusal {
  private Refusal() {}

  /**
   * What is wrong with a reference, where it stands. Only a warning in a discriminator's mapping: a
   * name that leads nowhere costs a variant there, not the document.
   */
  static Diagnostic of(DocumentDiagnostic id, String message, SpecNode at) {
    return isMapping(at)
        ? new Diagnostic(id, Severity.WARNING, message, at.pointer(), at.place())
        : Diagnostic.of(id, message, at);
  }

  private static boolean isMapping(SpecNode at) {
    List<String> tokens = at.pointer().tokens();
    int last = tokens.size() - 1;
    return last > 1
        && tokens.get(last - 1).equals("mapping")
        && tokens.get(last - 2).equals("discriminator");
  }
}
