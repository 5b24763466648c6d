package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.document.Severity;
import dev.specfit.drift.Drift;
import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.file.FileSwap;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.drift.lock.SpecSource;
import dev.specfit.engine.ClientReader;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.ReadClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings new documents in: fetches each source, stages what came, reads it as generating would,
 * compares, and only then writes documents, names and lock together. Whatever is wrong on the way
 * leaves every file as it was.
 */
public final class SpecUpdate {
  private final UpdateRequest request;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SpecUpdate(UpdateRequest request) {
    this.request = request;
  }

  /** Runs an update. */
  public static UpdateResult run(UpdateRequest request) {
    SpecUpdate update = new SpecUpdate(request);
    try {
      return update.run();
    } catch (IOException | UncheckedIOException e) {
      update.diagnostics.add(
          Diagnostic.of(
              UpdateDiagnostic.UPDATE_NOT_WRITTEN,
              "all files are as they were: " + Quoted.plain(String.valueOf(e.getMessage()))));
      return UpdateResult.refused(update.diagnostics);
    }
  }

  private UpdateResult run() throws IOException {
    if (request.client().specs().isEmpty()) {
      return UpdateResult.refused(ClientReader.read(request.client()).diagnostics());
    }
    SourcePlan plan =
        SourcePlan.of(request.client(), request.sources(), diagnostics::add).orElse(null);
    if (plan == null || refusesOffline(plan)) {
      return UpdateResult.refused(diagnostics);
    }
    StagedCopy copy = StagedCopy.of(request.client(), request.copy());
    copy.begin();
    List<NewDocument> documents = new NewDocuments(request, plan, copy, diagnostics::add).get();
    if (hasErrors()) {
      return UpdateResult.refused(diagnostics);
    }
    DriftResult drift = compare(copy.request());
    if (hasErrors()) {
      return UpdateResult.refused(diagnostics);
    }
    if (request.dryRun()) {
      copy.finish("fetched on " + request.today());
    } else {
      write(plan, documents, drift);
      copy.finish("pinned on " + request.today());
    }
    return new UpdateResult(
        false, diagnostics, files(documents, true), files(documents, false), named(drift, plan));
  }

  private boolean refusesOffline(SourcePlan plan) {
    Optional<SpecSource> remote =
        plan.sources().values().stream().filter(SpecSource::isAddress).findFirst();
    if (!request.offline() || remote.isEmpty()) {
      return false;
    }
    diagnostics.add(
        Diagnostic.of(
            UpdateDiagnostic.UPDATE_OFFLINE,
            Quoted.of(remote.get().shown())
                + " is on the network and Maven runs offline; run specfit:update without -o"));
    return true;
  }

  /**
   * What lies between what is pinned and the copy; null where there was nothing before. What is
   * wrong with the copy is an error, what is wrong with the base is not: an update may mend it.
   */
  private @Nullable DriftResult compare(GenerationRequest revision) {
    GenerationRequest base = request.client();
    boolean there = base.specs().stream().allMatch(Files::exists);
    DriftResult drift =
        there ? Drift.compare(new DriftRequest(base, revision, request.usedBy())) : null;
    if (drift != null && !drift.refused()) {
      diagnostics.addAll(drift.diagnostics());
      return drift;
    }
    ReadClient read = ClientReader.read(revision);
    diagnostics.addAll(read.diagnostics());
    if (there && !hasErrors()) {
      diagnostics.add(
          Diagnostic.of(
              UpdateDiagnostic.NOTHING_COMPARED,
              "the documents that are replaced can't be read; what has changed isn't known"));
    }
    return null;
  }

  private void write(SourcePlan plan, List<NewDocument> documents, @Nullable DriftResult drift)
      throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    SpecLock lock = plan.lock();
    for (NewDocument document : documents) {
      files.put(document.file(), document.content());
      lock = lock.with(document.name(), document.locked(plan.lock(), request.today()));
    }
    Path names = request.client().namesFile();
    if (drift != null && names != null && Files.isRegularFile(names)) {
      files.put(names, bytes(drift.names().toJson()));
    }
    // Last: where the machine stops in between, the lock fits no longer and specfit:check tells.
    files.put(plan.home().resolve(SpecLock.FILE_NAME), bytes(lock.toJson()));
    FileSwap.write(files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The comparison with the revision called by where it came from, not by the copy's folder. */
  private static @Nullable DriftResult named(@Nullable DriftResult drift, SourcePlan plan) {
    if (drift == null) {
      return null;
    }
    String sources =
        plan.sources().values().stream().map(SpecSource::shown).collect(Collectors.joining(", "));
    return new DriftResult(
        drift.refused(),
        drift.diagnostics(),
        drift.client(),
        drift.base(),
        new DriftReport.State(sources, drift.revision().version()),
        drift.changes(),
        drift.bump(),
        drift.names());
  }

  private static List<String> files(List<NewDocument> documents, boolean changed) {
    return documents.stream()
        .filter(document -> document.changed() == changed)
        .map(NewDocument::name)
        .toList();
  }

  private boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
