package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stages what was generated, checks it, and swaps it in; touches only what changed. */
public final class SourceWriter {
  private final Path root;
  private final OutputPaths paths;
  private final Manifest before;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, byte[]> changed = new TreeMap<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();
  private final Map<String, String> digests = new TreeMap<>();

  private SourceWriter(Path root, Manifest before) {
    this.root = root;
    this.paths = new OutputPaths(root);
    this.before = before;
  }

  /**
   * Makes the output folder hold exactly these files of Specfit's, and leaves all others alone.
   * Where anything is wrong, nothing is changed and the result says what. Which files are Specfit's
   * is kept in {@code .specfit-manifest} there.
   *
   * @param outputDir made if it is missing; may itself be a symbolic link
   */
  public static WriteResult write(Path outputDir, List<GeneratedFile> files) {
    List<GeneratedFile> sorted =
        files.stream().sorted(Comparator.comparing(GeneratedFile::path)).toList();
    List<Diagnostic> faults = new ArrayList<>(OutputPaths.check(sorted));
    if (faults.isEmpty()) {
      faults.addAll(SourceCheck.check(sorted));
    }
    if (hasError(faults)) {
      return WriteResult.refused(faults);
    }
    try {
      Files.createDirectories(outputDir);
      Path root = outputDir.toRealPath();
      SourceWriter writer = new SourceWriter(root, Manifest.read(root));
      writer.diagnostics.addAll(faults);
      return writer.writeAll(sorted);
    } catch (IOException e) {
      faults.add(
          WriteDiagnostic.WRITE_FAILED.of(
              "the output in `%s` couldn't be written: %s: %s"
                  .formatted(outputDir, e.getClass().getSimpleName(), e.getMessage())));
      return WriteResult.refused(faults);
    }
  }

  /**
   * What {@link #write} would do, without doing it. Files in the folder that Specfit didn't make
   * are no matter here.
   *
   * @throws IOException if the folder can't be read
   */
  public static WriteResult plan(Path outputDir, List<GeneratedFile> files) throws IOException {
    if (!Files.isDirectory(outputDir)) {
      return new WriteResult(
          files.stream().map(GeneratedFile::path).sorted().toList(),
          List.of(),
          List.of(),
          Map.of(),
          List.of());
    }
    Path root = outputDir.toRealPath();
    SourceWriter writer = new SourceWriter(root, Manifest.read(root));
    writer.compare(files);
    return writer.result();
  }

  private WriteResult writeAll(List<GeneratedFile> files) throws IOException {
    compare(files);
    Diagnostic link = paths.obstacle(Manifest.FILE_NAME);
    if (link != null) {
      diagnostics.add(link);
    }
    if (hasError(diagnostics)) {
      return WriteResult.refused(diagnostics);
    }
    Manifest after = new Manifest(digests);
    if (!changed.isEmpty() || !stale.isEmpty() || !after.digests().equals(before.digests())) {
      try (Swap swap = Swap.beside(root)) {
        swap.perform(changed, stale, before.with(after).text(), after.text());
      }
    }
    return result();
  }

  private WriteResult result() {
    return new WriteResult(List.copyOf(changed.keySet()), unchanged, stale, digests, diagnostics);
  }

  /** Tells what of the folder is to change, and what is in the way of it. */
  private void compare(List<GeneratedFile> files) throws IOException {
    List<Content> contents = files.parallelStream().map(Content::new).toList();
    for (Content content : contents) {
      compare(content);
    }
    for (String path : before.digests().keySet()) {
      if (!digests.containsKey(path)) {
        decideOnStale(path);
      }
    }
  }

  private void compare(Content file) throws IOException {
    String path = file.path;
    byte[] content = file.bytes;
    digests.put(path, file.digest);
    Diagnostic obstacle = paths.obstacle(path);
    if (obstacle != null) {
      diagnostics.add(obstacle);
      return;
    }
    Path target = root.resolve(path);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      changed.put(path, content);
    } else if (Arrays.equals(Files.readAllBytes(target), content)) {
      unchanged.add(path);
    } else if (before.has(path)) {
      changed.put(path, content);
    } else {
      diagnostics.add(
          WriteDiagnostic.FOREIGN_FILE.of(
              "`%s` is there and Specfit didn't make it; move it away".formatted(path)));
    }
  }

  private void decideOnStale(String path) throws IOException {
    Path target = root.resolve(path);
    if (paths.obstacle(path) != null || !Files.isRegularFile(target)) {
      return;
    }
    if (Manifest.digestOf(Files.readAllBytes(target)).equals(before.digest(path))) {
      stale.add(path);
    } else {
      diagnostics.add(
          WriteDiagnostic.EDITED_FILE.of(
              "`%s` is no longer generated but was edited, and is left; remove it"
                  .formatted(path)));
    }
  }

  /** A file as bytes, with their digest. */
  private static final class Content {
    private final String path;
    private final byte[] bytes;
    private final String digest;

    Content(GeneratedFile file) {
      this.path = file.path();
      this.bytes = file.content().getBytes(StandardCharsets.US_ASCII);
      this.digest = Manifest.digestOf(bytes);
    }
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
