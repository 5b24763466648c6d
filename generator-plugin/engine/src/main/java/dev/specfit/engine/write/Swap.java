package dev.specfit.engine.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts staged files in place by atomic moves. What was there is kept aside until all is done; if
 * anything fails it is put back.
 */
final class Swap implements AutoCloseable {
  private interface Undo {
    void run() throws IOException;
  }

  private final Path root;
  private final Path stage;
  private final Deque<Undo> undos = new ArrayDeque<>();
  private int asides;

  private Swap(Path root, Path stage) {
    this.root = root;
    this.stage = stage;
  }

  /** Stages beside the output folder: on the same file system, so that moves are atomic. */
  static Swap beside(Path root) throws IOException {
    Path parent = root.getParent();
    Path stage = Files.createTempDirectory(parent == null ? root : parent, ".specfit-stage-");
    return new Swap(root, stage);
  }

  /**
   * Writes, removes, and leaves the manifest.
   *
   * @param during the manifest while this goes on: should the machine stop in the middle, the next
   *     run still knows every file as Specfit's
   */
  void perform(Map<String, byte[]> changed, List<String> stale, String during, String after)
      throws IOException {
    Path staged = Files.createDirectory(stage.resolve("new"));
    stage(changed, staged);
    try {
      putManifest(during, "during");
      for (String path : stale) {
        setAside(root.resolve(path));
      }
      putContent(staged, root);
      putManifest(after, "after");
    } catch (IOException | RuntimeException e) {
      undoAll(e);
      throw e;
    }
    for (String path : stale) {
      removeEmptyFolders(parentOf(root.resolve(path)));
    }
  }

  private static void stage(Map<String, byte[]> files, Path staged) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    files.keySet().forEach(path -> folders.add(parentOf(staged.resolve(path))));
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    try {
      files.entrySet().parallelStream()
          .forEach(file -> write(staged.resolve(file.getKey()), file.getValue()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what a staged folder holds in place; a folder that isn't there yet is moved whole. */
  private void putContent(Path staged, Path target) throws IOException {
    List<Path> content;
    try (Stream<Path> entries = Files.list(staged)) {
      content = entries.sorted().toList();
    }
    for (Path entry : content) {
      Path place = target.resolve(staged.relativize(entry));
      if (Files.isDirectory(entry) && Files.exists(place)) {
        putContent(entry, place);
      } else {
        put(entry, place);
      }
    }
  }

  private void putManifest(String text, String name) throws IOException {
    Path staged = stage.resolve(name);
    Files.write(staged, text.getBytes(StandardCharsets.US_ASCII));
    put(staged, root.resolve(Manifest.FILE_NAME));
  }

  private void put(Path staged, Path target) throws IOException {
    boolean added = !Files.exists(target);
    if (!added) {
      Path aside = stage.resolve("old-" + asides++);
      // A copy, so that the file is never missing in between.
      Files.copy(target, aside, StandardCopyOption.COPY_ATTRIBUTES);
      undos.push(() -> Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING));
    }
    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (added) {
      undos.push(() -> Files.move(target, staged));
    }
  }

  private void setAside(Path target) throws IOException {
    Path aside = stage.resolve("old-" + asides++);
    Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    undos.push(() -> Files.move(aside, target));
  }

  private static Path parentOf(Path path) {
    return Objects.requireNonNull(path.getParent(), "every file is below the output folder");
  }

  private void undoAll(Exception cause) {
    while (!undos.isEmpty()) {
      try {
        undos.pop().run();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private void removeEmptyFolders(Path folder) throws IOException {
    Path current = folder;
    while (!current.equals(root) && current.startsWith(root)) {
      try {
        Files.deleteIfExists(current); // two stale files may have had one folder
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      current = parentOf(current);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(stage)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
