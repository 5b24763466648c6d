package dev.specfit.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A digest of all that decides the output and is no document: options, templates, which files a
 * folder holds, and the generator itself. Documents and names are digested with what was read.
 */
final class OptionDigest {
  private final StringBuilder text = new StringBuilder();

  private OptionDigest() {}

  static String of(GenerationRequest request) throws IOException {
    OptionDigest digest = new OptionDigest();
    digest.add("generator", GeneratorVersion.digest());
    for (Path spec : request.specs()) {
      digest.add("spec", request.shown(spec));
      if (Files.isDirectory(spec)) {
        digest.add(
            "holds", FolderListing.files(spec).stream().map(request::shown).toList().toString());
      }
    }
    request.overlays().forEach(overlay -> digest.add("overlay", request.shown(overlay)));
    digest.add("root", shown(request, request.root()));
    digest.add("names", shown(request, request.namesFile()));
    digest.add("package", request.packageName());
    digest.add("client", request.clientName());
    request.includes().forEach(selector -> digest.add("include", selector));
    request.excludes().forEach(selector -> digest.add("exclude", selector));
    request.typeMappings().forEach(mapping -> digest.add("type", mapping));
    Path templates = request.templateDirectory();
    digest.add("templates", templates == null ? "" : FolderListing.digests(templates).toString());
    digest.add("on error", request.onError());
    digest.add("fail on warning", String.valueOf(request.failOnWarning()));
    digest.add("java", request.shown(request.javaDirectory()));
    digest.add("resources", request.shown(request.resourcesDirectory()));
    return Sha256.of(digest.text.toString());
  }

  private static String shown(GenerationRequest request, @Nullable Path path) {
    return path == null ? "" : request.shown(path);
  }

  /** The length keeps one value from looking like two. */
  private void add(String key, String value) {
    text.append(key).append(' ').append(value.length()).append(' ').append(value).append('\n');
  }
}
