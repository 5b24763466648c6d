package dev.specfit.drift.update;

import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of a client's documents in the build directory, in the same folders, where new ones take
 * the place of old ones before anything is pinned.
 *
 * @param folder the copy's folder, all of it Specfit's own
 * @param root the folder that is mirrored
 * @param client the client as it is pinned
 */
record StagedCopy(Path folder, Path root, GenerationRequest client) {
  /** Beside the documents: tells that the copy is whole, and when it was made. */
  private static final String STAMP = "upstream.txt";

  /** The copy of a client in a folder, which needn't be there yet. */
  static StagedCopy of(GenerationRequest client, Path folder) {
    Path home = SourcePlan.home(client);
    Path references = client.root() == null ? home : client.root();
    Path least = home.startsWith(references) ? references : home;
    Path project = client.projectDirectory();
    return new StagedCopy(folder, least.startsWith(project) ? project : least, client);
  }

  /** Empties the folder and puts in all that the client is read from now. */
  void begin() throws IOException {
    deleteAll();
    Files.createDirectories(documents());
    SpecRequest now =
        new SpecRequest(
            client.specs(),
            client.overlays(),
            SpecLimits.defaults(),
            client.projectDirectory(),
            client.root());
    LoadResult loaded = SpecLoader.load(now);
    for (Path file : loaded.files()) {
      if (Files.isRegularFile(file) && file.startsWith(root)) {
        write(file, Files.readAllBytes(file));
      }
    }
  }

  /** Puts a file's new content in. */
  void write(Path file, byte[] content) throws IOException {
    Path target = place(file);
    Files.createDirectories(target.getParent());
    Files.write(target, content);
  }

  /** Where the very bytes of a source are kept. */
  Path raw(String name) throws IOException {
    Path folderOfRaw = Files.createDirectories(folder.resolve("fetched"));
    return folderOfRaw.resolve(name.replace('/', '-'));
  }

  /** Says that the copy is whole. */
  void finish(String note) throws IOException {
    Files.writeString(folder.resolve(STAMP), note + "\n");
  }

  /** What is known of a whole copy; empty if there is none. */
  static Optional<String> note(Path folder) {
    try {
      Path stamp = folder.resolve(STAMP);
      return Files.isRegularFile(stamp)
          ? Optional.of(Files.readString(stamp).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The client as it would be with the copy's documents; names are those that are pinned. */
  GenerationRequest request() {
    GenerationRequest.Builder request =
        GenerationRequest.builder(place(client.projectDirectory()))
            .root(client.root() == null ? null : place(client.root()))
            .packageName(client.packageName())
            .clientName(client.clientName())
            .includes(client.includes())
            .excludes(client.excludes())
            .onError(client.onError());
    client.specs().forEach(spec -> request.spec(place(spec)));
    client.overlays().forEach(overlay -> request.overlay(place(overlay)));
    if (client.namesFile() != null) {
      request.defaultNamesFile(client.namesFile());
    }
    return request.build();
  }

  /** A file's place in the copy; its own if it isn't mirrored. */
  private Path place(Path file) {
    if (!file.startsWith(root)) {
      return file.equals(client.projectDirectory()) ? documents() : file;
    }
    return documents().resolve(root.relativize(file).toString());
  }

  private Path documents() {
    return folder.resolve("documents");
  }

  private void deleteAll() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
