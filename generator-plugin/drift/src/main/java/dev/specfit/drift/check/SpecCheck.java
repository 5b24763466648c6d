package dev.specfit.drift.check;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.LoadResult;
import dev.specfit.document.Quoted;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.FreshnessResult;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.OptionDiagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks, without a network and without writing anything, that the documents are those of the lock,
 * that overlays still apply, that every name is pinned, that generated code is what generating
 * would write, and that fixtures are of today's contract.
 */
public final class SpecCheck {
  private final GenerationRequest client;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SpecCheck(GenerationRequest client) {
    this.client = client;
  }

  /**
   * What doesn't fit; empty if all does.
   *
   * @param client the documents and all that is made of them
   * @param fixtures folders of recorded exchanges; those of other documents are left alone
   */
  public static List<Diagnostic> check(GenerationRequest client, List<Path> fixtures) {
    SpecCheck check = new SpecCheck(client);
    try {
      check.run(fixtures);
    } catch (IOException | UncheckedIOException e) {
      check.diagnostics.add(
          Diagnostic.of(
              OptionDiagnostic.FILE_ACCESS, Quoted.plain(String.valueOf(e.getMessage()))));
    }
    return List.copyOf(check.diagnostics);
  }

  private void run(List<Path> fixtures) throws IOException {
    if (!client.specs().isEmpty()) {
      new LockCheck(client, diagnostics::add).run();
    }
    FreshnessResult freshness = ClientGenerator.freshness(client);
    // What is only worth knowing was told when the code was generated.
    freshness.diagnostics().stream()
        .filter(found -> found.severity() != Severity.INFO)
        .forEach(diagnostics::add);
    if (freshness.refused()) {
      return;
    }
    new NamesCheck(diagnostics::add).run(client.namesFile(), freshness.names());
    if (!freshness.stale().isEmpty()) {
      Path first = freshness.stale().get(0);
      diagnostics.add(
          Diagnostic.of(
              CheckDiagnostic.GENERATED_CODE_STALE,
              freshness.stale().size()
                  + " generated files aren't what generating would write, first "
                  + Quoted.of(String.valueOf(first.getFileName()))
                  + "; run specfit:generate"));
    }
    if (!fixtures.isEmpty()) {
      SpecRequest request =
          new SpecRequest(
              client.specs(),
              client.overlays(),
              SpecLimits.defaults(),
              client.projectDirectory(),
              client.root());
      LoadResult loaded = SpecLoader.load(request);
      FixtureContracts contracts =
          new FixtureContracts(loaded.documents(), client.projectDirectory(), diagnostics::add);
      for (Path folder : fixtures) {
        contracts.check(folder);
      }
    }
  }
}
