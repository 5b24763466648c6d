package dev.specfit.drift;

import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.util.List;

/**
 * What to compare.
 *
 * @param base the state that callers have: its documents, overlays, selection and names file
 * @param revision the new state, likewise; its names are those of the base as far as they go
 * @param usedBy folders of classes or jars of the code that calls the client; empty if unknown
 */
public record DriftRequest(GenerationRequest base, GenerationRequest revision, List<Path> usedBy) {
  public DriftRequest {
    usedBy = List.copyOf(usedBy);
  }
}
