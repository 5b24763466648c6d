package dev.specfit.drift.update;

import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.util.Optional;

/** What an update left in the build directory: a client with the vendor's documents of then. */
public final class UpstreamCopy {
  private UpstreamCopy() {}

  /** When and why a folder's copy was made; empty if there is no whole one. */
  public static Optional<String> note(Path folder) {
    return StagedCopy.note(folder);
  }

  /** A client with the documents of the copy in a folder in place of its own. */
  public static GenerationRequest request(GenerationRequest client, Path folder) {
    return StagedCopy.of(client, folder).request();
  }
}
