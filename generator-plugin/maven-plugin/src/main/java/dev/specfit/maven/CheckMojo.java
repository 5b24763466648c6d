package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.drift.check.SpecCheck;
import dev.specfit.engine.GenerationRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks that everything that is kept beside the documents still fits them: the lock, the overlays,
 * the names file, the generated code, the fixtures. Uses no network and writes nothing. Give it the
 * configuration of {@code generate}, best by adding the goal to the same execution.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends OutputMojo {
  /**
   * Folders of fixtures, recorded exchanges that say which contract they were made for. Fixtures of
   * other documents in them are left alone. None unless set. Separated by commas on the command
   * line.
   *
   * <p>Example: {@code <fixtures><folder>src/test/resources/fixtures</folder></fixtures>}
   */
  @Parameter(property = "specfit.fixtures")
  private List<File> fixtures = List.of();

  @Inject
  CheckMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException {
    GenerationRequest client = outputRequest(log).build();
    List<Path> folders =
        fixtures.stream().map(folder -> projectDirectory().resolve(folder.toPath())).toList();
    List<Diagnostic> found = SpecCheck.check(client, folders);
    if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
      throw log.failure(found);
    }
    log.report(found);
    log.info(client.clientName() + "Client fits all that is kept beside its documents");
  }
}
