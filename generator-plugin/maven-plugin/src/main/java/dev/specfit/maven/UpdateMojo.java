package dev.specfit.maven;

import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.fetch.FetchOptions;
import dev.specfit.drift.policy.Policy;
import dev.specfit.drift.update.SpecUpdate;
import dev.specfit.drift.update.UpdateRequest;
import dev.specfit.drift.update.UpdateResult;
import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings the vendors' new documents in: fetches each from its source, shows what has changed for
 * callers, and writes the documents, {@code specfit.lock} and the names file together, or nothing.
 * The only goal that uses the network.
 */
@Mojo(name = "update", threadSafe = true, requiresProject = false)
public final class UpdateMojo extends ComparingMojo {
  private final VendorServers vendors;

  /**
   * Where documents come from, each as {@code FILE=ADDRESS}: an https address, or a path relative
   * to the lock. The address of a page of a vendor's documentation gives the document on it. Behind
   * the address may stand the one operation that is taken of a larger API, {@code FILE=ADDRESS GET
   * /pets}. What {@code specfit.lock} knows needn't be said. Separated by commas on the command
   * line.
   *
   * <p>Example: {@code
   * <sources><source>pets.yaml=https://acme.example/openapi.yaml</source></sources>}
   */
  @Parameter(property = "specfit.sources")
  private List<String> sources = List.of();

  /**
   * Which server of {@code settings.xml} has the credentials for which host, each as {@code
   * HOST=ID}. Unless set, a server whose id is the host. A name and a password are sent by HTTP
   * Basic, a password alone as a bearer token; headers may be given as the server's {@code
   * httpHeaders}. Only the source's own origin gets them.
   *
   * <p>Example: {@code <servers><server>acme.example=acme-docs</server></servers>}
   */
  @Parameter(property = "specfit.servers")
  private List<String> servers = List.of();

  /**
   * How many seconds a source may take.
   *
   * <p>Example: {@code <timeout>120</timeout>}
   */
  @Parameter(property = "specfit.timeout", defaultValue = "60")
  private int timeout = 60;

  /**
   * Whether to fetch and compare only: the new documents stay in the build directory, where {@code
   * specfit:drift} finds them, and nothing is pinned.
   *
   * <p>Example: {@code -Dspecfit.dryRun}
   */
  @Parameter(property = "specfit.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Inject
  UpdateMojo(
      SpecArtifacts artifacts,
      VendorServers vendors,
      MavenSession session,
      MojoExecution execution) {
    super(artifacts, session, execution);
    this.vendors = vendors;
  }

  @Override
  void run(DiagnosticLog log) throws MojoFailureException {
    GenerationRequest client = request(log).build();
    Policy policy = policy(client, log);
    UpdateResult result =
        SpecUpdate.run(
            new UpdateRequest(
                client,
                sources,
                upstreamCopy(),
                usedBy(),
                isOffline(),
                dryRun,
                fetching(log),
                LocalDate.now(ZoneOffset.UTC)));
    if (result.refused()) {
      throw log.failure(result.diagnostics());
    }
    String done = dryRun ? " would be updated" : " is updated";
    result.changed().forEach(file -> log.info(file + done));
    result.unchanged().forEach(file -> log.info(file + " is up to date"));
    if (result.drift() == null) {
      log.report(result.diagnostics());
      return;
    }
    Path markdown = workDirectory().resolve(executionName() + "-drift.md");
    DriftReport report =
        show(result.drift(), result.diagnostics(), policy, client, List.of(markdown), log);
    if (report.fails()) {
      log.info("specfit:drift would fail on this; specfit:update only tells.");
    }
  }

  private FetchOptions fetching(DiagnosticLog log) throws MojoFailureException {
    return vendors
        .options(servers, log)
        .withWhole(Duration.ofSeconds(Math.max(1, timeout)))
        .withUserAgent("Specfit/" + pluginVersion());
  }
}
