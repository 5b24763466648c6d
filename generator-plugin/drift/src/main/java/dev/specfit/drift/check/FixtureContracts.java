package dev.specfit.drift.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.digest.ContractDigest;
import dev.specfit.document.digest.ContractMoves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether fixtures are of the contract that their operation has now. Reads nothing of a fixture but
 * its {@code metadata.specfit}, so that checking needs nothing of what replays it.
 */
final class FixtureContracts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<SpecDocument> documents;
  private final Path project;
  private final Consumer<Diagnostic> diagnostics;

  FixtureContracts(List<SpecDocument> documents, Path project, Consumer<Diagnostic> diagnostics) {
    this.documents = documents;
    this.project = project;
    this.diagnostics = diagnostics;
  }

  void check(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      tell(CheckDiagnostic.FIXTURES_NOT_FOUND, folder, "is not there; correct the path");
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !folder.relativize(file).startsWith("__files"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      file(file);
    }
  }

  private void file(Path file) throws IOException {
    JsonNode whole;
    try {
      whole = JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      tell(CheckDiagnostic.FIXTURE_UNREADABLE, file, "is not JSON; mend it or move it away");
      return;
    }
    JsonNode mappings = whole.path("mappings");
    if (mappings.isArray()) {
      mappings.forEach(mapping -> mapping(file, mapping));
    } else {
      mapping(file, whole);
    }
  }

  private void mapping(Path file, JsonNode mapping) {
    JsonNode specfit = mapping.path("metadata").path("specfit");
    SpecDocument document = document(specfit.path("document"));
    if (document == null) {
      return; // of another client's documents
    }
    String[] operation = specfit.path("operation").asText().split(" ", 2);
    JsonNode contract = specfit.path("contract");
    if (operation.length < 2 || contract.isEmpty()) {
      tell(
          CheckDiagnostic.FIXTURE_NOT_STAMPED,
          file,
          "doesn't say which contract it was made for; look at it, then stamp it");
      return;
    }
    Map<String, String> then = new TreeMap<>();
    contract.properties().forEach(e -> then.put(e.getKey(), e.getValue().asText()));
    Map<String, String> now = new TreeMap<>();
    ContractDigest.of(document, operation[0], operation[1])
        .forEach((pointer, digest) -> now.put(pointer, "sha256:" + digest));
    if (now.isEmpty()) {
      tell(
          CheckDiagnostic.FIXTURE_STALE,
          file,
          "is for "
              + Quoted.of(operation[0] + " " + operation[1])
              + ", which "
              + Quoted.of(document.name())
              + " doesn't have any more");
      return;
    }
    for (String move : ContractMoves.between(then, now)) {
      tell(
          CheckDiagnostic.FIXTURE_STALE,
          file,
          "is of an older contract: in "
              + Quoted.of(document.name())
              + " "
              + Quoted.of(move.substring(1, move.lastIndexOf('`')))
              + move.substring(move.lastIndexOf('`') + 1)
              + "; look at the fixture, then stamp it");
    }
  }

  /** A fixture that doesn't name its document is for the only one. */
  private @Nullable SpecDocument document(JsonNode name) {
    if (name.isMissingNode()) {
      return documents.size() == 1 ? documents.get(0) : null;
    }
    return documents.stream()
        .filter(document -> document.name().equals(name.asText()))
        .findFirst()
        .orElse(null);
  }

  private void tell(CheckDiagnostic id, Path file, String message) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(project) ? project.relativize(absolute) : absolute;
    String name = Quoted.of(shown.toString().replace('\\', '/'));
    diagnostics.accept(Diagnostic.of(id, name + " " + message));
  }
}
