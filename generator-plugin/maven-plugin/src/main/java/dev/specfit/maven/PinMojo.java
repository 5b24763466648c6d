package dev.specfit.maven;

import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.PinResult;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the Java names of a client into its names file, so that generating again, from a newer
 * document too, never renames what code already calls. Names already pinned stay as they are; what
 * the document no longer has is dropped. Commit the file.
 */
@Mojo(name = "pin", threadSafe = true, requiresProject = false)
public final class PinMojo extends SpecfitMojo {
  @Inject
  PinMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException {
    GenerationRequest request = request(log).build();
    PinResult result = ClientGenerator.pin(request);
    if (result.refused()) {
      throw log.failure(result.diagnostics());
    }
    log.report(result.diagnostics());
    log.info(result.summary());
  }
}
