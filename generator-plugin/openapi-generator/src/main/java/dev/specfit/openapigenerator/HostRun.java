package dev.specfit.openapigenerator;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.FreshnessResult;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import dev.specfit.engine.OptionDiagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openapitools.codegen.CodegenConfig;

/** One run in a host: says what of the host's settings can't be followed, and generates. */
final class HostRun {
  private final CodegenConfig config;
  private final List<Diagnostic> found = new ArrayList<>();

  HostRun(CodegenConfig config) {
    this.config = config;
  }

  /**
   * Generates as {@code specfit:generate} does.
   *
   * @param dry whether only to say what would be written
   * @throws Refusal if something is wrong; no file was touched then
   */
  void generate(boolean dry) {
    found.addAll(HostSettings.check(config));
    found.addAll(new HostOptions().check(config.additionalProperties()));
    String spec = config.getInputSpec();
    if (spec.matches("(?i)[a-z][a-z0-9+.-]+://?.*")) {
      found.add(
          Diagnostic.of(
              HostDiagnostic.HOST_SPEC_NOT_A_FILE,
              "`" + spec + "` is not a file; keep the document in one"));
      throw HostLog.refusal(found);
    }
    GenerationRequest request =
        new HostRequest(config.additionalProperties()).read(spec, config.getOutputDir());
    if (request.packageName().isEmpty()) {
      found.add(
          Diagnostic.of(
              OptionDiagnostic.MISSING_OPTION,
              "no package is set; write `invokerPackage`, such as `com.acme.pets`"));
      throw HostLog.refusal(found);
    }
    refuseSharedOutput(request);
    boolean warned = found.stream().anyMatch(d -> d.severity() == Severity.WARNING);
    if (warned && request.failOnWarning()) {
      throw HostLog.refusal(found);
    }
    if (dry) {
      plan(request);
    } else {
      write(request);
    }
  }

  private void write(GenerationRequest request) {
    GenerationResult result = ClientGenerator.generate(request);
    found.addAll(result.diagnostics());
    if (result.outcome() == GenerationResult.Outcome.REFUSED) {
      throw HostLog.refusal(found);
    }
    HostLog.report(found);
    String client = request.clientName() + "Client";
    HostLog.info(
        result.outcome() == GenerationResult.Outcome.UP_TO_DATE
            ? client + " is up to date"
            : String.format(
                Locale.ROOT,
                "%s generated: %d files written, %d unchanged, %d removed",
                client,
                result.written().size(),
                result.unchanged().size(),
                result.removed().size()));
  }

  private void plan(GenerationRequest request) {
    FreshnessResult result = ClientGenerator.freshness(request);
    found.addAll(result.diagnostics());
    if (result.refused()) {
      throw HostLog.refusal(found);
    }
    HostLog.report(found);
    String client = request.clientName() + "Client";
    String what =
        Files.isDirectory(request.javaDirectory())
            ? result.stale().size() + " files of " + client + " would change"
            : "all files of " + client + " would be written";
    HostLog.info("Dry run: " + what);
  }

  /** Hosts give all their executions one folder unless told; the second would remove the first. */
  private void refuseSharedOutput(GenerationRequest request) {
    Path manifest = request.javaDirectory().resolve(".specfit-manifest");
    String folder = request.packageName().replace('.', '/') + "/";
    if (!Files.isRegularFile(manifest)) {
      return;
    }
    try {
      List<String> files =
          Files.readAllLines(manifest).stream().filter(line -> line.endsWith(".java")).toList();
      if (!files.isEmpty() && files.stream().noneMatch(line -> line.contains(" " + folder))) {
        found.add(
            Diagnostic.of(
                HostDiagnostic.HOST_OUTPUT_SHARED,
                "`"
                    + config.getOutputDir()
                    + "` holds a client of another package than `"
                    + request.packageName()
                    + "`; write to a folder of its own, or delete it if that client moved"));
        throw HostLog.refusal(found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
