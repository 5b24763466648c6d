package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.drift.lock.LockDiagnostic;
import dev.specfit.drift.lock.LockReader;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.drift.lock.SpecSource;
import dev.specfit.engine.GenerationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which documents come from where: what the lock says, and what the user says instead.
 *
 * @param home the folder that holds the lock
 * @param lock what is pinned
 * @param sources by document, as the lock names it
 */
record SourcePlan(Path home, SpecLock lock, Map<String, SpecSource> sources) {
  /** The folder of a client's lock: that of its first document. */
  static Path home(GenerationRequest client) {
    Path first = client.specs().get(0);
    Path parent = first.getParent();
    return Files.isDirectory(first) || parent == null ? first : parent;
  }

  /**
   * The plan for a client.
   *
   * @param said as the user wrote them
   * @return empty if anything is wrong, which was told
   */
  static Optional<SourcePlan> of(
      GenerationRequest client, List<String> said, Consumer<Diagnostic> diagnostics) {
    Path home = home(client);
    Path file = home.resolve(SpecLock.FILE_NAME);
    Optional<SpecLock> lock =
        Files.exists(file)
            ? LockReader.read(file, client.projectDirectory(), diagnostics)
            : Optional.of(SpecLock.EMPTY);
    Map<String, SpecSource> sources = new TreeMap<>();
    lock.ifPresent(known -> known.documents().forEach((k, v) -> sources.put(k, v.source())));
    boolean good = true;
    for (String entry : said) {
      good &= add(entry, home, client, sources, diagnostics);
    }
    if (lock.isPresent() && good && sources.isEmpty()) {
      String name = String.valueOf(client.specs().get(0).getFileName());
      diagnostics.accept(
          Diagnostic.of(
              UpdateDiagnostic.SOURCE_NOT_NAMED,
              "no document has a source; write <sources><source>"
                  + Quoted.plain(name)
                  + "=https://…</source></sources> or -Dspecfit.sources="
                  + Quoted.plain(name)
                  + "=https://…"));
    }
    return good && !sources.isEmpty()
        ? lock.map(known -> new SourcePlan(home, known, sources))
        : Optional.empty();
  }

  private static boolean add(
      String entry,
      Path home,
      GenerationRequest client,
      Map<String, SpecSource> sources,
      Consumer<Diagnostic> diagnostics) {
    int equals = entry.indexOf('=');
    String named = equals < 0 ? "" : entry.substring(0, equals).strip();
    try {
      if (named.isEmpty()) {
        throw new IllegalArgumentException(
            "a source doesn't say what it is of; write `FILE=ADDRESS`");
      }
      sources.put(key(named, home, client), SpecSource.parse(entry.substring(equals + 1)));
      return true;
    } catch (IllegalArgumentException e) {
      diagnostics.accept(Diagnostic.of(LockDiagnostic.BAD_SOURCE, String.valueOf(e.getMessage())));
      return false;
    }
  }

  /**
   * As the lock names a document: people write its path as they do in {@code spec}, or its name.
   */
  private static String key(String named, Path home, GenerationRequest client) {
    Path beside = home.resolve(named).normalize();
    Path inProject = client.projectDirectory().resolve(named).normalize();
    boolean isSpec = client.specs().contains(inProject) || Files.exists(inProject);
    Path file = isSpec && inProject.startsWith(home) ? inProject : beside;
    String key = home.relativize(file).toString().replace('\\', '/');
    if (!file.startsWith(home) || !LockReader.isPlain(key)) {
      throw new IllegalArgumentException(
          Quoted.of(named) + " is not below the lock's folder, that of the first document");
    }
    return key;
  }
}
