package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrSecurityRequirement;
import dev.specfit.engine.ir.IrSecurityScheme;
import dev.specfit.engine.load.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the schemes that are declared and those that operations ask for together. */
final class SchemeUse {
  private final Collection<IrSecurityScheme> declared;
  private final Findings findings;

  SchemeUse(Collection<IrSecurityScheme> declared, Findings findings) {
    this.declared = declared;
    this.findings = findings;
  }

  /**
   * What operations ask for where no document says a word of it: any of the schemes. Who sets a
   * credential on the client means it to be sent.
   */
  List<IrSecurityRequirement> assumed(boolean documentsSaySomething) {
    List<IrSecurityRequirement> any = new ArrayList<>();
    if (!documentsSaySomething) {
      for (IrSecurityScheme scheme : declared) {
        if (scheme.kind() != IrSecurityScheme.Kind.TRANSPORT) {
          any.add(new IrSecurityRequirement(List.of(scheme.key())));
        }
      }
    }
    if (!any.isEmpty()) {
      findings.add(
          IrProblem.NO_SECURITY_REQUIREMENTS,
          "the document declares "
              + quoted(declared.stream().map(IrSecurityScheme::key).toList())
              + " but never says which operations need them; the first that is set on the client is"
              + " sent with every request");
    }
    return any;
  }

  /** The schemes that operations ask for. */
  List<IrSecurityScheme> used(List<IrOperation> operations) {
    Set<String> keys = new HashSet<>();
    operations.forEach(o -> o.security().forEach(any -> keys.addAll(any.schemes())));
    List<IrSecurityScheme> used =
        declared.stream().filter(scheme -> keys.contains(scheme.key())).toList();
    List<String> unused =
        declared.stream().map(IrSecurityScheme::key).filter(key -> !keys.contains(key)).toList();
    if (!unused.isEmpty()) {
      findings.add(
          IrProblem.UNUSED_SECURITY_SCHEME,
          "no operation asks for "
              + quoted(unused)
              + "; the client's builder has no method for it");
    }
    return used;
  }

  private static String quoted(List<String> keys) {
    return "`" + String.join("`, `", keys) + "`";
  }
}
