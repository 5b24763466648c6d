package dev.specfit.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files that a request's sources stand for. */
final class SourceFiles {
  /** What Specfit and its users keep beside documents. */
  private static final Set<String> OWN =
      Set.of(
          "specfit-names.json",
          "specfit-baseline.json",
          "specfit-policy.json",
          "specfit-policy.yaml",
          "specfit-policy.yml");

  private final FileReader reader;
  private final Consumer<Diagnostic> diagnostics;

  /** To whether it was named itself, and not only found in a folder. */
  private final Map<Path, Boolean> documents = new LinkedHashMap<>();

  private final Map<Path, Boolean> overlays = new LinkedHashMap<>();

  SourceFiles(SpecRequest request, FileReader reader, Consumer<Diagnostic> diagnostics) {
    this.reader = reader;
    this.diagnostics = diagnostics;
    request.overlays().forEach(overlay -> overlays.put(absolute(overlay), true));
    request.sources().forEach(this::source);
  }

  /** The documents' files, each with whether it was named itself. */
  Map<Path, Boolean> documents() {
    return documents;
  }

  /** The overlays: those of the request in its order, then those found in folders by name. */
  List<Path> overlays() {
    return List.copyOf(overlays.keySet());
  }

  /** The name of the document that an overlay is beside, or an empty text if it says none. */
  static String overlaid(Path overlay) {
    String name = String.valueOf(overlay.getFileName());
    return isOverlay(overlay) ? name.replaceFirst("(?i)\\.overlay\\.[a-z]+$", "") : "";
  }

  static boolean isPage(Path file) {
    String name = lowerName(file);
    return name.endsWith(".md") || name.endsWith(".txt");
  }

  private static boolean isData(Path file) {
    String name = lowerName(file);
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }

  private static boolean isOverlay(Path file) {
    return lowerName(file).matches(".+\\.overlay\\.(yaml|yml|json)");
  }

  private static String lowerName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }

  private void source(Path source) {
    Path file = absolute(source);
    if (Files.isDirectory(file)) {
      folder(file);
    } else if (isPage(file) || isData(file)) {
      documents.put(file, true);
    } else if (!Files.exists(file)) {
      reader.read(file);
    } else {
      diagnostics.accept(
          Diagnostic.at(
              DocumentDiagnostic.UNSUPPORTED_FILE,
              "a source ends in `.yaml`, `.yml`, `.json`, `.md` or `.txt`, or is a folder;"
                  + " rename the file",
              new Place(reader.name(file), 1, 1)));
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .filter(Files::isRegularFile)
          .filter(file -> isData(file) || isPage(file))
          .filter(file -> !OWN.contains(lowerName(file)))
          .sorted()
          .forEach(file -> (isOverlay(file) ? overlays : documents).putIfAbsent(file, false));
    } catch (IOException e) {
      diagnostics.accept(
          Diagnostic.at(
              DocumentDiagnostic.FILE_UNREADABLE,
              "the folder can't be read; check its permissions",
              new Place(reader.name(folder), 1, 1)));
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
