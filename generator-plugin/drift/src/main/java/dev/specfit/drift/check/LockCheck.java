package dev.specfit.drift.check;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.drift.file.Sha256;
import dev.specfit.drift.lock.LockReader;
import dev.specfit.drift.lock.LockedDocument;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Whether the documents are what the lock pins. */
final class LockCheck {
  private final GenerationRequest client;
  private final Path home;
  private final Consumer<Diagnostic> diagnostics;

  LockCheck(GenerationRequest client, Consumer<Diagnostic> diagnostics) {
    this.client = client;
    Path first = client.specs().get(0);
    Path parent = first.getParent();
    this.home = Files.isDirectory(first) || parent == null ? first : parent;
    this.diagnostics = diagnostics;
  }

  void run() throws IOException {
    Path file = home.resolve(SpecLock.FILE_NAME);
    if (!Files.exists(file)) {
      tell(
          CheckDiagnostic.LOCK_NOT_FOUND,
          "there is no `specfit.lock` beside the documents; write it with specfit:update");
      return;
    }
    SpecLock lock = LockReader.read(file, client.projectDirectory(), diagnostics).orElse(null);
    if (lock == null) {
      return;
    }
    for (var entry : lock.documents().entrySet()) {
      document(entry.getKey(), entry.getValue());
    }
    for (Path spec : client.specs()) {
      String name = spec.startsWith(home) ? home.relativize(spec).toString() : spec.toString();
      if (Files.isRegularFile(spec) && !lock.documents().containsKey(name.replace('\\', '/'))) {
        tell(
            CheckDiagnostic.DOCUMENT_NOT_LOCKED,
            Quoted.of(name) + " is not in `specfit.lock`; run specfit:update with its source");
      }
    }
  }

  private void document(String name, LockedDocument locked) throws IOException {
    Path file = home.resolve(name);
    if (!Files.isRegularFile(file)) {
      tell(
          CheckDiagnostic.PINNED_FILE_MISSING,
          Quoted.of(name) + " is in `specfit.lock` and not there; restore it");
      return;
    }
    boolean same = Files.size(file) == locked.size();
    if (!same || !Sha256.of(Files.readAllBytes(file)).equals(locked.sha256())) {
      String advice =
          locked.source().location().equals(name)
              ? "run specfit:update to stamp it"
              : "restore it and put edits into an overlay, or run specfit:update";
      tell(
          CheckDiagnostic.PINNED_FILE_CHANGED,
          Quoted.of(name) + " isn't what `specfit.lock` pins; " + advice);
    }
  }

  private void tell(CheckDiagnostic id, String message) {
    diagnostics.accept(Diagnostic.of(id, message));
  }
}
