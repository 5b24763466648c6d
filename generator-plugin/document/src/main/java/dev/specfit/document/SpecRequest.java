package dev.specfit.document;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to load.
 *
 * @param sources OpenAPI files ({@code .yaml}, {@code .yml}, {@code .json}), documentation pages
 *     ({@code .md}, {@code .txt}) or folders of such files; a folder's {@code *.overlay.yaml} files
 *     are overlays
 * @param overlays OpenAPI Overlay 1.0 files in the order they apply
 * @param limits how much is read
 * @param baseDirectory messages name files relative to it
 * @param root the folder that {@code $ref} may read files in; null for the folder of the first
 *     source
 */
public record SpecRequest(
    List<Path> sources,
    List<Path> overlays,
    SpecLimits limits,
    Path baseDirectory,
    @Nullable Path root) {

  public SpecRequest {
    sources = List.copyOf(sources);
    overlays = List.copyOf(overlays);
  }

  /** A request without overlays, with default limits, naming files as the sources are named. */
  public static SpecRequest of(Path... sources) {
    return new SpecRequest(List.of(sources), List.of(), SpecLimits.defaults(), Path.of(""), null);
  }

  /** This request with other overlays. */
  public SpecRequest withOverlays(List<Path> overlays) {
    return new SpecRequest(sources, overlays, limits, baseDirectory, root);
  }

  /** This request with other limits. */
  public SpecRequest withLimits(SpecLimits limits) {
    return new SpecRequest(sources, overlays, limits, baseDirectory, root);
  }

  /** This request with messages naming files relative to a folder. */
  public SpecRequest withBaseDirectory(Path baseDirectory) {
    return new SpecRequest(sources, overlays, limits, baseDirectory, root);
  }

  /** This request with the folder that {@code $ref} may read files in. */
  public SpecRequest withRoot(Path root) {
    return new SpecRequest(sources, overlays, limits, baseDirectory, root);
  }
}
