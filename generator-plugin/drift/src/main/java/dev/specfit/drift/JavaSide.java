package dev.specfit.drift;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.java.JavaDrift;
import dev.specfit.drift.java.MemberChange;
import dev.specfit.drift.names.ClientIdentity;
import dev.specfit.drift.names.NamedSides;
import dev.specfit.engine.ClientReader;
import dev.specfit.engine.OptionDiagnostic;
import dev.specfit.engine.emit.EmitOptions;
import dev.specfit.engine.emit.template.TemplateException;
import dev.specfit.engine.write.WriteDiagnostic;
import java.util.List;
import java.util.concurrent.CompletionException;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * What changed in Java, as far as that can be told.
 *
 * @param changes what callers see
 * @param diagnostics why it can't be told
 */
record JavaSide(List<MemberChange> changes, List<Diagnostic> diagnostics) {
  JavaSide {
    changes = List.copyOf(changes);
    diagnostics = List.copyOf(diagnostics);
  }

  static JavaSide of(DriftRequest request, NamedSides sides) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return failed(
          Diagnostic.of(
              WriteDiagnostic.NO_COMPILER,
              "what changes in Java wasn't compared, there is no compiler; run Maven on a JDK"));
    }
    ClientIdentity called = sides.identity();
    EmitOptions before =
        ClientReader.emitOptions(request.base(), called.packageName(), called.clientName());
    EmitOptions after =
        ClientReader.emitOptions(request.revision(), called.packageName(), called.clientName());
    try {
      return new JavaSide(JavaDrift.compare(compiler, sides, before, after), List.of());
    } catch (TemplateException e) {
      return badTemplate(e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof TemplateException template) {
        return badTemplate(template);
      }
      throw e;
    }
  }

  private static JavaSide badTemplate(TemplateException thrown) {
    return failed(
        Diagnostic.of(OptionDiagnostic.BAD_TEMPLATE, String.valueOf(thrown.getMessage())));
  }

  private static JavaSide failed(Diagnostic why) {
    return new JavaSide(List.of(), List.of(why));
  }
}
