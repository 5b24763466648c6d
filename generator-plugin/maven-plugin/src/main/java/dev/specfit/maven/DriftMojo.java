package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.policy.Policy;
import dev.specfit.drift.update.SlicePair;
import dev.specfit.drift.update.UpdateDiagnostic;
import dev.specfit.drift.update.UpstreamCopy;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.maven.worker.WorkerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what lies between two states of a vendor's documents, for those who call the client: whether
 * calls go on, whether callers' code compiles, and whether compiled code links. Fails the build
 * where a change does harm, as the policy says. Uses no network, and needs no project.
 */
@Mojo(name = "drift", threadSafe = true, requiresProject = false)
public final class DriftMojo extends ComparingMojo {
  /**
   * The state that callers have: files, folders, pages or parts of artifacts, each as in {@code
   * spec}. Unless set, the pinned documents. Separated by commas on the command line.
   *
   * <p>Example: {@code -Dspecfit.base=old/pets.yaml}
   */
  @Parameter(property = "specfit.base")
  private List<String> base = List.of();

  /**
   * The new state, as in {@code base}. Unless set, the vendor's documents as {@code specfit:update}
   * fetched them last, also by a dry run; or the pinned documents, if {@code base} is set.
   *
   * <p>Example: {@code -Dspecfit.revision=new/pets.yaml}
   */
  @Parameter(property = "specfit.revision")
  private List<String> revision = List.of();

  @Inject
  DriftMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException, WorkerException {
    List<Diagnostic> found = new ArrayList<>();
    GenerationRequest before = side(base, log);
    GenerationRequest client = base.isEmpty() || isConfigured() ? request(log).build() : before;
    Policy policy = policy(client, log);
    GenerationRequest after =
        base.isEmpty() && revision.isEmpty() ? upstream(client, log) : side(revision, log);
    if (!base.isEmpty() || !revision.isEmpty()) {
      Path folder = workDirectory().resolve("slices");
      SlicePair slices = new SlicePair(folder, projectDirectory(), found::add);
      List<Path> cut = slices.fitted(after.specs(), before.specs());
      before = with(before, slices.fitted(before.specs(), after.specs()), log);
      after = with(after, cut, log);
    }
    if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      throw log.failure(found);
    }
    DriftResult result = worker(log).drift(new DriftRequest(before, after, usedBy()));
    if (result.refused()) {
      throw log.failure(result.diagnostics());
    }
    DriftReport report = show(result, result.diagnostics(), policy, client, List.of(), log);
    if (fails(report)) {
      throw failing(report);
    }
  }

  /** The documents a user named, or the pinned ones. */
  private GenerationRequest side(List<String> named, DiagnosticLog log)
      throws MojoFailureException {
    GenerationRequest pinned = request(log).build();
    if (named.isEmpty()) {
      return pinned;
    }
    GenerationRequest.Builder builder = request(named, log);
    if (pinned.namesFile() != null) {
      builder.defaultNamesFile(pinned.namesFile());
    }
    return builder.build();
  }

  private GenerationRequest with(GenerationRequest side, List<Path> specs, DiagnosticLog log)
      throws MojoFailureException {
    if (specs.equals(side.specs())) {
      return side;
    }
    GenerationRequest.Builder builder = request(specs.stream().map(Path::toString).toList(), log);
    if (side.namesFile() != null) {
      builder.defaultNamesFile(side.namesFile());
    }
    return builder.build();
  }

  private GenerationRequest upstream(GenerationRequest client, DiagnosticLog log)
      throws MojoFailureException {
    Path copy = upstreamCopy();
    String note = UpstreamCopy.note(copy).orElse(null);
    if (client.specs().isEmpty() || note == null) {
      throw log.failure(
          Diagnostic.of(
              UpdateDiagnostic.NO_UPSTREAM_COPY,
              "there is no copy of the vendor's documents in `"
                  + copy
                  + "`; run specfit:update -Dspecfit.dryRun, or set specfit.base and"
                  + " specfit.revision"));
    }
    log.info("Comparing with the vendor's documents, " + note);
    return UpstreamCopy.request(client, copy);
  }
}
