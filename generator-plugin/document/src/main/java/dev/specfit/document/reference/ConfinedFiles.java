package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.FileReader;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that references may lead to: below the root folder by their real path, and nothing
 * else. What is refused is never opened.
 */
public final class ConfinedFiles {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

  private final Path root;
  private final SpecLimits limits;
  private final FileReader reader;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<Path, Optional<SpecNode>> known = new HashMap<>();
  private int read;

  /** Files below a root folder. */
  public ConfinedFiles(
      Path root, SpecLimits limits, FileReader reader, Consumer<Diagnostic> diagnostics) {
    this.root = real(root).orElse(root.toAbsolutePath().normalize());
    this.limits = limits;
    this.reader = reader;
    this.diagnostics = diagnostics;
  }

  /** Makes a file known that was read already, with its overlays applied. */
  public void add(Path file, SpecNode content) {
    known.putIfAbsent(real(file).orElse(file), Optional.of(content));
  }

  /** Where a source's relative references start from: its own name in its folder's real path. */
  static Path base(Path source) {
    Path absolute = source.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null ? absolute : real(folder).orElse(folder).resolve(absolute.getFileName());
  }

  /** The real path of the file a reference names, or empty if it is refused or not there. */
  Optional<Path> locate(Path from, String file, SpecNode at) {
    if (SCHEME.matcher(file).matches()) {
      return refuse(
          DocumentDiagnostic.REMOTE_REF,
          Quoted.of(file)
              + " is an address, and nothing is fetched while generating; save the file beside"
              + " the document and refer to it by a relative path",
          at);
    }
    if (file.indexOf('\\') >= 0) {
      return refuse(DocumentDiagnostic.INVALID_REF, Quoted.of(file) + " has a `\\`; write `/`", at);
    }
    Path path = resolve(from, file);
    if (path == null) {
      return refuse(
          DocumentDiagnostic.INVALID_REF, Quoted.of(file) + " is no file's path; correct it", at);
    }
    if (file.startsWith("/") || !path.startsWith(root)) {
      return outside(file, at);
    }
    Optional<Path> real = real(path);
    if (real.isEmpty() || !Files.isRegularFile(real.get())) {
      return refuse(
          DocumentDiagnostic.UNRESOLVED_REF,
          "the file " + Quoted.of(file) + " is not there; correct the path",
          at);
    }
    return real.get().startsWith(root) ? real : outside(file, at);
  }

  /** What a located file holds, or empty if it can't be read. */
  Optional<SpecNode> content(Path real, SpecNode at) {
    Optional<SpecNode> content = known.get(real);
    if (content == null) {
      content = load(real, at);
      known.put(real, content);
    }
    return content;
  }

  private Optional<SpecNode> load(Path real, SpecNode at) {
    if (read++ >= limits.files()) {
      return refuse(
          DocumentDiagnostic.TOO_MANY_FILES,
          "references lead to more than " + limits.files() + " files; bundle the document first",
          at);
    }
    return reader
        .read(real)
        .flatMap(
            text -> YamlReader.read(SourceText.of(reader.name(real), text), limits, diagnostics));
  }

  private <T> Optional<T> outside(String file, SpecNode at) {
    return refuse(
        DocumentDiagnostic.REF_OUTSIDE_ROOT,
        Quoted.of(file)
            + " leads out of the documents' root "
            + Quoted.of(reader.name(root))
            + "; move the file inside, or set the root",
        at);
  }

  private <T> Optional<T> refuse(DocumentDiagnostic id, String message, SpecNode at) {
    diagnostics.accept(Refusal.of(id, message, at));
    return Optional.empty();
  }

  private static @Nullable Path resolve(Path from, String file) {
    try {
      return from.resolveSibling(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
