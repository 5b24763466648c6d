package dev.specfit.drift.update;

import dev.specfit.drift.fetch.FetchOptions;
import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What to bring in.
 *
 * @param client the documents as they are pinned, with overlays, selection and names file
 * @param sources where documents come from, {@code FILE=ADDRESS} or {@code FILE=ADDRESS GET /path},
 *     beyond what the lock says or instead of it
 * @param copy the folder in the build directory that the new documents are staged in
 * @param usedBy classes of the code that calls the client
 * @param offline whether the network mustn't be used
 * @param dryRun whether to stop before anything is pinned
 * @param fetching how sources are fetched
 * @param today the date that the lock gets
 */
public record UpdateRequest(
    GenerationRequest client,
    List<String> sources,
    Path copy,
    List<Path> usedBy,
    boolean offline,
    boolean dryRun,
    FetchOptions fetching,
    LocalDate today) {
  public UpdateRequest {
    sources = List.copyOf(sources);
    usedBy = List.copyOf(usedBy);
  }
}
