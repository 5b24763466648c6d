package dev.specfit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the last run was made from and what it made: a run that finds all of it as it was has
 * nothing to do, and needn't read a document to know it. Kept in the build directory. Times decide
 * nothing but this: an output file whose size and time are as this run left them isn't read.
 */
final class GenerationState {
  private static final String FORMAT = "specfit-state 2";
  private static final String OPTIONS = "options ";

  private final String options;
  private final List<KeptFile> files;
  private final @Nullable FileStamp kept;

  private GenerationState(String options, List<KeptFile> files, @Nullable FileStamp kept) {
    this.options = options;
    this.files = files;
    this.kept = kept;
  }

  /**
   * The state after a run.
   *
   * @param options the digest of everything that is not a document
   * @param inputs the files read, and those that would have been had they been there
   * @param outputs the SHA-256 of the files that make up the output now
   */
  static GenerationState of(String options, List<KeptFile> inputs, Map<Path, String> outputs) {
    List<KeptFile> files = new ArrayList<>(inputs);
    outputs.forEach((path, digest) -> files.add(KeptFile.output(path, digest)));
    return new GenerationState(options, files, null);
  }

  /** Input files as they are, sorted by path. */
  static List<KeptFile> inputs(Collection<Path> files) throws IOException {
    List<KeptFile> inputs = new ArrayList<>();
    for (Path file : files.stream().map(f -> f.toAbsolutePath().normalize()).sorted().toList()) {
      inputs.add(KeptFile.input(file));
    }
    return inputs;
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
    FileStamp kept = FileStamp.of(file);
    Path folder = folderOf(file);
    List<String> lines = Files.readString(file).lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(FORMAT) || !lines.get(1).startsWith(OPTIONS)) {
      return null;
    }
    List<String> said = lines.subList(2, lines.size());
    // Thousands of lines on each build, of which few folders: paths are what takes the time.
    Map<String, Path> folders = new HashMap<>();
    List<KeptFile> files =
        said.stream()
            .map(line -> KeptFile.parse(line, path -> inFolder(path, folder, folders)))
            .filter(Objects::nonNull)
            .toList();
    boolean whole = files.size() == said.size();
    return whole
        ? new GenerationState(lines.get(1).substring(OPTIONS.length()), files, kept)
        : null;
  }

  private static Path inFolder(String path, Path from, Map<String, Path> folders) {
    int name = path.lastIndexOf('/') + 1;
    return folders
        .computeIfAbsent(path.substring(0, name), folder -> from.resolve(folder).normalize())
        .resolve(path.substring(name));
  }

  /** Whether the files that make up the output, and all that it was made from, are as they were. */
  boolean isCurrent(String currentOptions) {
    try {
      return options.equals(currentOptions) && files.parallelStream().allMatch(this::isAsItWas);
    } catch (UncheckedIOException e) {
      return false; // what can't be read is not what it was
    }
  }

  private boolean isAsItWas(KeptFile file) {
    try {
      return file.isAsItWas(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the state for the next run; paths are relative to the file, so the whole may be moved.
   */
  void write(Path file) throws IOException {
    Path folder = folderOf(file);
    StringBuilder text = new StringBuilder(FORMAT).append('\n').append(OPTIONS).append(options);
    files.forEach(one -> text.append('\n').append(one.line(folder)));
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "state", ".tmp");
    Files.writeString(draft, text.append('\n'));
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("the state can't be kept at `" + file + "`");
    }
    return folder;
  }
}
