package dev.specfit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of test documents, and what loading them says. */
public final class Folder {
  /** Two lines that make any document one of OpenAPI 3.1. */
  public static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

  private final Path path;

  public Folder(Path path) {
    this.path = path;
  }

  public Folder with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public Folder with(String file, byte[] bytes) {
    try {
      Path target = path.resolve(file);
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(String file) {
    return path.resolve(file);
  }

  public SpecRequest request(String... sources) {
    List<Path> paths = List.of(sources).stream().map(path::resolve).toList();
    return new SpecRequest(paths, List.of(), SpecLimits.defaults(), path, null);
  }

  public LoadResult load(String... sources) {
    return SpecLoader.load(request(sources));
  }

  public LoadResult loadWithOverlays(String source, String... overlays) {
    return SpecLoader.load(
        request(source).withOverlays(List.of(overlays).stream().map(path::resolve).toList()));
  }

  /** What messages a load gives, as a user reads them. */
  public static List<String> messages(LoadResult result) {
    return result.diagnostics().stream().map(Diagnostic::format).toList();
  }

  /** The JSON of the one document that was loaded. */
  public static String json(LoadResult result) {
    return JsonText.of(result.documents().get(0).root());
  }

  /** The JSON at a pointer of the one document that was loaded. */
  public static String json(LoadResult result, String pointer) {
    return JsonText.of(result.documents().get(0).at(JsonPointer.parse(pointer)).orElseThrow());
  }
}
