package dev.specfit.drift.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Replaces several files together or not at all. Everything is written beside its target and
 * reaches the disk before the first file is moved; what was there is kept until the last one is,
 * and is put back if any move fails. Only a machine that stops in between leaves some files new and
 * others old: put the file that tells of the others last.
 */
public final class FileSwap {
  private interface Undo {
    void run() throws IOException;
  }

  private final Deque<Undo> undos = new ArrayDeque<>();
  private final Deque<Path> drafts = new ArrayDeque<>();

  private FileSwap() {}

  /**
   * Writes files in this order; one that already holds its content isn't touched.
   *
   * @throws IOException if that fails; then every file is as it was
   */
  public static void write(Map<Path, byte[]> files) throws IOException {
    FileSwap swap = new FileSwap();
    try {
      swap.perform(files);
    } catch (IOException | RuntimeException e) {
      swap.undoAll(e);
      throw e;
    } finally {
      swap.removeDrafts();
    }
  }

  private void perform(Map<Path, byte[]> files) throws IOException {
    Map<Path, Path> staged = new LinkedHashMap<>();
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      if (!holds(file.getKey(), file.getValue())) {
        createFolders(folderOf(file.getKey()));
        staged.put(file.getKey(), draft(file.getKey(), file.getValue()));
      }
    }
    for (Map.Entry<Path, Path> file : staged.entrySet()) {
      put(file.getValue(), file.getKey());
    }
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private Path draft(Path target, byte[] content) throws IOException {
    Path draft = folderOf(target).resolve("." + target.getFileName() + ".specfit-new");
    drafts.push(draft);
    try (FileChannel out =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    return draft;
  }

  private void put(Path draft, Path target) throws IOException {
    if (Files.exists(target)) {
      Path aside = folderOf(target).resolve("." + target.getFileName() + ".specfit-old");
      drafts.push(aside);
      // A copy, so that the file is never missing in between.
      Files.copy(
          target, aside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      undos.push(() -> Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING));
    } else {
      undos.push(() -> Files.deleteIfExists(target));
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void createFolders(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      createFolders(folderOf(folder));
      Files.createDirectory(folder);
      undos.push(() -> Files.deleteIfExists(folder));
    }
  }

  private static Path folderOf(Path path) {
    return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file is in a folder");
  }

  private void undoAll(Exception cause) {
    removeDrafts(draft -> draft.toString().endsWith(".specfit-new"));
    while (!undos.isEmpty()) {
      try {
        undos.pop().run();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private void removeDrafts() {
    removeDrafts(draft -> true);
  }

  private void removeDrafts(Predicate<Path> which) {
    for (Path draft : drafts) {
      try {
        if (which.test(draft)) {
          Files.deleteIfExists(draft);
        }
      } catch (IOException e) {
        // A leftover beside the target does no harm, and the next run writes over it.
      }
    }
  }
}
