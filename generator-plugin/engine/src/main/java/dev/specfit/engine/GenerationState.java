package dev.specfit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last run was made from and what it made, by content: a run that finds all of it as it
 * was has nothing to do, and needn't read a document to know it. Kept in the build directory; times
 * are not part of it.
 */
final class GenerationState {
  private static final String FORMAT = "specfit-state 1";
  private static final String ABSENT = "absent";

  private final String options;
  private final Map<Path, String> inputs;
  private final Map<Path, String> outputs;

  /**
   * The state after a run.
   *
   * @param options the digest of everything that is not a document
   * @param inputs the digests of the files read, and of those that would have been had they been
   *     there
   * @param outputs the digests of the files that make up the output now
   */
  GenerationState(String options, Map<Path, String> inputs, Map<Path, String> outputs) {
    this.options = options;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /** The digest of each file, sorted by path; one that isn't there has a digest of its own. */
  static Map<Path, String> digests(Collection<Path> files) throws IOException {
    Map<Path, String> digests = new LinkedHashMap<>();
    for (Path file : files.stream().map(f -> f.toAbsolutePath().normalize()).sorted().toList()) {
      digests.put(file, digest(file));
    }
    return digests;
  }

  /** The state of the last run, or null if there is none that can be read. */
  static @Nullable GenerationState read(Path file) {
    try {
      return Files.isRegularFile(file) ? parse(file) : null;
    } catch (IOException | InvalidPathException e) {
      return null; // then there is something to do
    }
  }

  private static @Nullable GenerationState parse(Path file) throws IOException {
    Map<Path, String> inputs = new LinkedHashMap<>();
    Map<Path, String> outputs = new LinkedHashMap<>();
    String options = null;
    Path folder = folderOf(file);
    boolean first = true;
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" ", 3);
      if (first) {
        if (!line.equals(FORMAT)) {
          return null;
        }
        first = false;
      } else if (parts.length == 2 && parts[0].equals("options")) {
        options = parts[1];
      } else if (parts.length == 3 && parts[0].equals("input")) {
        inputs.put(folder.resolve(parts[2]).normalize(), parts[1]);
      } else if (parts.length == 3 && parts[0].equals("output")) {
        outputs.put(folder.resolve(parts[2]).normalize(), parts[1]);
      } else {
        return null;
      }
    }
    return options == null ? null : new GenerationState(options, inputs, outputs);
  }

  /** Whether the files that make up the output, and all that it was made from, are as they were. */
  boolean isCurrent(String currentOptions) {
    return options.equals(currentOptions) && unchanged(inputs) && unchanged(outputs);
  }

  /**
   * Keeps the state for the next run; paths are relative to the file, so the whole may be moved.
   */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(FORMAT).append("\noptions ").append(options);
    Path folder = folderOf(file);
    inputs.forEach((path, digest) -> append(text, "input", digest, folder, path));
    outputs.forEach((path, digest) -> append(text, "output", digest, folder, path));
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "state", ".tmp");
    Files.writeString(draft, text.append('\n'));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void append(
      StringBuilder text, String kind, String digest, Path folder, Path path) {
    boolean sameRoot = path.getRoot().equals(folder.getRoot());
    Path kept = sameRoot ? folder.relativize(path) : path;
    text.append('\n').append(kind).append(' ').append(digest).append(' ');
    text.append(kept.toString().replace('\\', '/'));
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("the state can't be kept at `" + file + "`");
    }
    return folder;
  }

  private static boolean unchanged(Map<Path, String> files) {
    try {
      // Thousands of files on each build: what a build waits for if nothing changed.
      return files.entrySet().parallelStream().allMatch(file -> isAsItWas(file));
    } catch (UncheckedIOException e) {
      return false; // what can't be read is not what it was
    }
  }

  private static boolean isAsItWas(Map.Entry<Path, String> file) {
    try {
      return digest(file.getKey()).equals(file.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path file) throws IOException {
    return Files.isRegularFile(file) ? Sha256.of(file) : ABSENT;
  }
}
