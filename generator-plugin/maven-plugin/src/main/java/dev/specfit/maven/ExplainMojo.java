package dev.specfit.maven;

import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.ExplainResult;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;

/**
 * Shows what Specfit makes of the documents, without writing anything: each operation with its Java
 * names, how its parameters are written, the paging that was found or declared, unions and how they
 * are told apart, merged types, and what was ignored.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends SpecfitMojo {
  @Inject
  ExplainMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  /** It is there to show everything, and writes nothing. */
  @Override
  @Nullable Path report() {
    return null;
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException {
    ExplainResult result = ClientGenerator.explain(request(log).build());
    if (result.refused()) {
      throw log.failure(result.diagnostics());
    }
    result.text().lines().forEach(log::info);
    log.report(result.diagnostics());
  }
}
