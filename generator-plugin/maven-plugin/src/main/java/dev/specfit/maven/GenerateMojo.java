package dev.specfit.maven;

import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.maven.worker.WorkerException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates a typed Java client from OpenAPI documents and adds it to the project's sources.
 *
 * <p>Does nothing when nothing that matters has changed since the last run, and otherwise touches
 * only the files whose text changes. When anything is wrong every problem is reported with its
 * place, and no file is touched. Works without a project too, given {@code
 * specfit.outputDirectory}.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    threadSafe = true,
    requiresProject = false)
public final class GenerateMojo extends OutputMojo {
  /**
   * Whether a warning fails the build as an error does.
   *
   * <p>Example: {@code <failOnWarning>true</failOnWarning>}
   */
  @Parameter(property = "specfit.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  @Inject
  GenerateMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException, WorkerException {
    GenerationRequest request = outputRequest(log).failOnWarning(failOnWarning).build();
    // Registered first: an editor should know the folders even while the document is broken.
    GeneratedSources.register(
        project(), request, MavenProject::addCompileSourceRoot, MavenProject::addResource);
    GenerationResult result = worker(log).generate(request);
    switch (result.outcome()) {
      case REFUSED -> throw log.failure(result.diagnostics());
      case UP_TO_DATE -> log.info(request.clientName() + "Client is up to date");
      case GENERATED -> {
        log.report(result.diagnostics());
        log.info(GeneratedSources.summary(request.clientName() + "Client", result));
      }
    }
  }
}
