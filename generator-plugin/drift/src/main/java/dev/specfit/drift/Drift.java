package dev.specfit.drift;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.change.Bump;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.join.ChangeJoin;
import dev.specfit.drift.names.DocumentPairs;
import dev.specfit.drift.names.NamedSides;
import dev.specfit.drift.names.OperationPairs;
import dev.specfit.drift.paging.PagingDrift;
import dev.specfit.drift.usage.ClientUses;
import dev.specfit.drift.usage.UsedChanges;
import dev.specfit.drift.walk.DriftWalk;
import dev.specfit.drift.walk.UnstableOperations;
import dev.specfit.drift.walk.WalkOptions;
import dev.specfit.engine.ClientReader;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.OptionDiagnostic;
import dev.specfit.engine.ReadClient;
import dev.specfit.engine.naming.NamesFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Compares two states of an API and grades every change three ways. */
public final class Drift {
  private Drift() {}

  /**
   * Compares. What is wrong with either side is among the diagnostics, each with a word for the
   * side; nothing is written anywhere.
   */
  public static DriftResult compare(DriftRequest request) {
    return compare(request, LocalDate.now(ZoneOffset.UTC));
  }

  /**
   * Compares as on a certain day.
   *
   * @param today the day that sunsets are before or after
   */
  public static DriftResult compare(DriftRequest request, LocalDate today) {
    CompletableFuture<ReadClient> other =
        CompletableFuture.supplyAsync(() -> ClientReader.read(request.revision()));
    ReadClient base = ClientReader.read(request.base());
    ReadClient revision = other.join();
    SideFindings findings = new SideFindings();
    findings.add(base.diagnostics(), revision.diagnostics());
    DriftReport.State before = state(request.base(), base);
    DriftReport.State after = state(request.revision(), revision);
    if (base.api() == null || revision.api() == null || findings.hasErrors()) {
      return new DriftResult(
          true, findings.all(), "", before, after, List.of(), Bump.NONE, NamesFile.EMPTY);
    }
    CompletableFuture<List<WireChange>> walk =
        CompletableFuture.supplyAsync(
            () ->
                DriftWalk.compare(base.documents(), revision.documents(), new WalkOptions(today)));
    NamedSides names = NamedSides.of(request, base, revision);
    findings.add(names.baseFindings(), names.revisionFindings());
    JavaSide java = JavaSide.of(request, names);
    findings.addToBoth(java.diagnostics());
    List<WireChange> wire = new ArrayList<>(walk.join());
    DocumentPairs pairs = DocumentPairs.of(base.documents(), revision.documents());
    wire.addAll(
        UnstableOperations.graded(
            base.documents(),
            PagingDrift.of(names, OperationPairs.of(names.baseApi(), names.revisionApi(), pairs))));
    List<Change> joined = ChangeJoin.of(names, revision.documents().get(0), wire, java.changes());
    List<Change> changes = marked(request.usedBy(), joined, names, findings);
    return new DriftResult(
        false,
        findings.all(),
        names.base().client(),
        before,
        after,
        changes,
        SemanticVersion.bump(changes),
        names.pinned());
  }

  private static List<Change> marked(
      List<Path> usedBy, List<Change> changes, NamedSides names, SideFindings findings) {
    if (usedBy.isEmpty()) {
      return changes;
    }
    String packageName = names.identity().packageName();
    try {
      ClientUses uses = ClientUses.of(packageName, usedBy);
      return UsedChanges.marked(changes, uses, names.base(), packageName);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      String message = "what uses the client can't be read: " + e.getMessage();
      findings.addToBoth(List.of(Diagnostic.of(OptionDiagnostic.FILE_ACCESS, message)));
      return changes;
    }
  }

  private static DriftReport.State state(GenerationRequest request, ReadClient read) {
    String name =
        request.specs().stream()
            .map(spec -> shown(request.projectDirectory(), spec))
            .collect(Collectors.joining(", "));
    return new DriftReport.State(name, read.api() == null ? "" : read.api().version());
  }

  private static String shown(Path project, Path spec) {
    Path shown = spec.startsWith(project) ? project.relativize(spec) : spec;
    return shown.toString().replace('\\', '/');
  }
}
