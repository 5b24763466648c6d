package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What the system says of a file that can't be read or written, as a diagnostic. */
final class FileTrouble {
  private FileTrouble() {}

  static Diagnostic of(Exception thrown, GenerationRequest request) {
    Throwable cause = thrown instanceof IOException ? thrown : thrown.getCause();
    String kind = cause == null ? "I/O error" : cause.getClass().getSimpleName();
    if (cause instanceof FileSystemException fault && fault.getFile() != null) {
      String reason = fault.getReason() == null ? kind : fault.getReason();
      String file = request.shown(Path.of(fault.getFile()));
      return Diagnostic.of(OptionDiagnostic.FILE_ACCESS, "`" + file + "`: " + reason);
    }
    String reason = cause == null || cause.getMessage() == null ? kind : cause.getMessage();
    return Diagnostic.of(OptionDiagnostic.FILE_ACCESS, reason);
  }
}
