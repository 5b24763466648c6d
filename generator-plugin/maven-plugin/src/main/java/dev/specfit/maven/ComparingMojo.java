package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.file.FileSwap;
import dev.specfit.drift.policy.Baseline;
import dev.specfit.drift.policy.Judgement;
import dev.specfit.drift.policy.Policy;
import dev.specfit.drift.policy.PolicyFile;
import dev.specfit.drift.policy.PolicyRule;
import dev.specfit.drift.policy.Side;
import dev.specfit.drift.report.ConsoleReport;
import dev.specfit.drift.report.Terminal;
import dev.specfit.engine.GenerationRequest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The form that the goals which compare two states share, and what they do with what they find. */
abstract class ComparingMojo extends SpecfitMojo {
  private static final String BASELINE_NAME = "specfit-baseline.json";

  /**
   * The sides from which a breaking change fails the build: some of {@code wire} (calls that work
   * today fail or mean something else), {@code source} (callers' Java no longer compiles) and
   * {@code binary} (compiled callers no longer link), or {@code none}. Unless set, what the
   * policy's file says, or else all three.
   *
   * <p>Example: {@code <failOn>wire,source</failOn>}
   */
  @Parameter(property = "specfit.failOn")
  private List<String> failOn = List.of();

  /**
   * Files to write the report to, each in the format that its ending asks for: {@code .md}, {@code
   * .html}, {@code .json}, {@code .sarif} or {@code .sarif.json}, {@code .xml} (JUnit), {@code
   * .txt}. None unless set. Separated by commas on the command line; relative to the project.
   *
   * <p>Example: {@code <report>target/drift.md</report>}
   */
  @Parameter(property = "specfit.report")
  private List<String> report = List.of();

  /**
   * Classes of the code that calls the client: folders of class files, or jars. Changes to members
   * that they use, and to operations that they call, are marked. Unknown unless set. Separated by
   * commas on the command line.
   *
   * <p>Example: {@code <usedBy><folder>target/classes</folder></usedBy>}
   */
  @Parameter(property = "specfit.usedBy")
  private List<File> usedBy = List.of();

  /**
   * Whether only changes that {@code usedBy} uses can fail the build.
   *
   * <p>Example: {@code <onlyUsed>true</onlyUsed>}
   */
  @Parameter(property = "specfit.onlyUsed", defaultValue = "false")
  private boolean onlyUsed;

  /**
   * A file that says what becomes of which changes, in YAML or JSON. Unless set, {@code
   * specfit-policy.yaml} beside the first specification is used if it is there.
   *
   * <p>Example: {@code <policy>src/main/openapi/specfit-policy.yaml</policy>}
   */
  @Parameter(property = "specfit.policy")
  private @Nullable File policy;

  /**
   * What becomes of which changes; the first entry that fits a change decides, these before those
   * of the policy's file. An entry names a {@code rule} (its id, {@code *} for any characters), a
   * {@code level} ({@code error}, {@code warn}, {@code ignore}), and maybe a {@code pointer} into
   * the document below which it applies. What is ignored needs a {@code pointer}, a {@code reason}
   * and a last day, {@code expires}.
   *
   * <p>Example: {@code <rules><entry><rule>response-*</rule><level>warn</level></entry></rules>}
   */
  @Parameter private List<PolicyEntry> rules = List.of();

  /**
   * A file of changes that fail no build because they were there when the project began to watch.
   * Unless set, {@code specfit-baseline.json} beside the first specification is used if it is
   * there.
   *
   * <p>Example: {@code <baseline>src/main/openapi/specfit-baseline.json</baseline>}
   */
  @Parameter(property = "specfit.baseline")
  private @Nullable File baseline;

  /**
   * Whether to write all changes there are now into the baseline, instead of failing.
   *
   * <p>Example: {@code -Dspecfit.writeBaseline}
   */
  @Parameter(property = "specfit.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  ComparingMojo(SpecArtifacts artifacts, MavenSession session, MojoExecution execution) {
    super(artifacts, session, execution);
  }

  /** What the changes are judged by; what is wrong with it fails the build before anything else. */
  final Policy policy(GenerationRequest client, DiagnosticLog log) throws MojoFailureException {
    List<Diagnostic> wrong = new ArrayList<>(ReportFiles.check(reportFiles()));
    List<PolicyRule> entries = new ArrayList<>();
    for (PolicyEntry entry : rules) {
      entry.form().check(wrong::add).ifPresent(entries::add);
    }
    Path file = policy == null ? beside(client, PolicyFile.FILE_NAME) : policy.toPath();
    PolicyFile said =
        policy != null || Files.exists(file)
            ? PolicyFile.read(resolved(file), projectDirectory(), wrong::add)
            : PolicyFile.EMPTY;
    entries.addAll(said.rules());
    Set<Side> sides = said.failOn() == null ? Side.all() : said.failOn();
    try {
      sides = failOn.isEmpty() ? sides : Side.parse(failOn);
    } catch (IllegalArgumentException e) {
      wrong.add(Diagnostic.of(GoalDiagnostic.BAD_FAIL_ON, String.valueOf(e.getMessage())));
    }
    Path known = baselineFile(client);
    boolean listed = !writeBaseline && (baseline != null || Files.exists(known));
    Baseline before =
        listed ? Baseline.read(known, projectDirectory(), wrong::add) : Baseline.EMPTY;
    if (wrong.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      throw log.failure(wrong);
    }
    return new Policy(entries, sides, onlyUsed, before);
  }

  /** Shows and writes what was found; the report, judged. */
  final DriftReport show(
      DriftResult result,
      List<Diagnostic> diagnostics,
      Policy judge,
      GenerationRequest client,
      List<Path> moreReports,
      DiagnosticLog log)
      throws MojoFailureException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Judgement judgement = judge.judge(result, today);
    DriftReport judged = judgement.report();
    Terminal terminal = interactive() ? Terminal.ofThisProcess() : Terminal.PLAIN;
    ConsoleReport.render(judged, terminal).lines().forEach(log::info);
    List<Diagnostic> found = new ArrayList<>(diagnostics);
    found.addAll(judgement.diagnostics());
    List<Path> files = new ArrayList<>(moreReports);
    files.addAll(reportFiles());
    List<Diagnostic> wrong = ReportFiles.write(judged, files, log);
    found.addAll(wrong);
    if (writeBaseline) {
      writeBaseline(judged, client, log);
    }
    if (!wrong.isEmpty()) {
      throw log.failure(found);
    }
    log.report(found);
    return judged;
  }

  /** Whether what was found is to fail the build. */
  final boolean fails(DriftReport report) {
    return !writeBaseline && report.fails();
  }

  /** The failure that follows from changes that do harm. */
  static MojoFailureException failing(DriftReport report) {
    long errors = report.changes().stream().filter(c -> c.level() == Judged.Level.ERROR).count();
    String what = errors == 1 ? "1 change fails" : errors + " changes fail";
    return new MojoFailureException(what + " the build, see above");
  }

  /** Classes of the code that calls the client. */
  final List<Path> usedBy() {
    return usedBy.stream().map(File::toPath).toList();
  }

  private void writeBaseline(DriftReport report, GenerationRequest client, DiagnosticLog log)
      throws MojoFailureException {
    Baseline now =
        Baseline.of(
            report.changes().stream()
                .filter(judged -> judged.level() != Judged.Level.IGNORED)
                .map(Judged::change)
                .filter(change -> change.verdicts().worst() != Verdict.COMPATIBLE)
                .toList());
    Path file = baselineFile(client);
    try {
      FileSwap.write(Map.of(file, now.toJson().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw log.failure(
          Diagnostic.of(
              GoalDiagnostic.BAD_REPORT, "`" + file + "` can't be written: " + e.getMessage()));
    }
    log.info("The baseline lists " + now.changes().size() + " changes: " + file);
  }

  private Path baselineFile(GenerationRequest client) {
    return baseline == null ? beside(client, BASELINE_NAME) : resolved(baseline.toPath());
  }

  private Path beside(GenerationRequest client, String name) {
    if (client.specs().isEmpty()) {
      return projectDirectory().resolve(name);
    }
    Path first = client.specs().get(0);
    return Files.isDirectory(first) ? first.resolve(name) : first.resolveSibling(name);
  }

  private List<Path> reportFiles() {
    return report.stream()
        .filter(name -> !name.isBlank())
        .map(name -> resolved(Path.of(name.strip())))
        .toList();
  }

  private Path resolved(Path path) {
    return projectDirectory().resolve(path);
  }
}
