package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonText;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecObject;
import dev.specfit.document.page.OpenApiBlock;
import dev.specfit.document.slice.OperationSlice;
import dev.specfit.document.yaml.YamlText;
import dev.specfit.drift.lock.LockReader;
import dev.specfit.drift.lock.LockedDocument;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one operation from being compared with a whole API: where one side is the slice of an
 * operation, as its page or its lock says, the other is cut to that operation.
 */
public final class SlicePair {
  private final Path folder;
  private final Path project;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * Pairs of a project.
   *
   * @param folder where cut documents are put
   * @param project what messages name files relative to
   */
  public SlicePair(Path folder, Path project, Consumer<Diagnostic> diagnostics) {
    this.folder = folder;
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /**
   * The documents of a side, cut if the other side is a slice and this one isn't.
   *
   * @param own this side's documents
   * @param other the other side's
   */
  public List<Path> fitted(List<Path> own, List<Path> other) {
    if (own.size() != 1 || other.size() != 1) {
      return own;
    }
    Path file = own.get(0).toAbsolutePath();
    String operation = operation(other.get(0).toAbsolutePath());
    boolean data = Files.isRegularFile(file) && !PageOrData.isPage(file.toString());
    if (operation == null || !data) {
      return own;
    }
    // What can't be read is told when it is compared.
    return PageOrData.read(file, project, false, problem -> {})
        .flatMap(text -> text.tree(problem -> {}))
        .map(whole -> List.of(cut(file, whole, operation)))
        .orElse(own);
  }

  private Path cut(Path file, SpecObject whole, String operation) {
    if (OperationSlice.only(whole).filter(operation::equals).isPresent()) {
      return file;
    }
    String[] words = operation.split(" ", 2);
    Optional<SpecObject> slice = OperationSlice.cut(whole, words[0], words[1]);
    if (slice.isEmpty()) {
      diagnostics.accept(
          Diagnostic.of(
              UpdateDiagnostic.OPERATION_NOT_IN_SOURCE,
              Quoted.of(file.getFileName().toString())
                  + " doesn't have "
                  + Quoted.of(operation)
                  + ", which the other side is the slice of"));
      return file;
    }
    try {
      Path target = Files.createDirectories(folder).resolve(file.getFileName().toString());
      boolean json = target.toString().endsWith(".json");
      return Files.writeString(target, json ? JsonText.of(slice.get()) : YamlText.of(slice.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a document is the slice of, or null. */
  private @Nullable String operation(Path file) {
    if (PageOrData.isPage(file.toString())) {
      OpenApiBlock block =
          PageOrData.read(file, project, true, problem -> {})
              .map(page -> page.block(null))
              .orElse(null);
      return block == null ? null : PageOrData.operation(block);
    }
    Path home = SourcePlan.home(GenerationRequest.builder(project).spec(file).build());
    Path lock = home.resolve(SpecLock.FILE_NAME);
    if (!Files.isRegularFile(lock)) {
      return null;
    }
    LockedDocument locked =
        LockReader.read(lock, project, problem -> {})
            .map(known -> known.documents().get(String.valueOf(file.getFileName())))
            .orElse(null);
    return locked == null ? null : locked.source().operation();
  }
}
