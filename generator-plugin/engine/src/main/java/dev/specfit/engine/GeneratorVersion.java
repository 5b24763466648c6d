package dev.specfit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

/**
 * Which generator this is: a digest of its own classes and templates. A release number would do for
 * releases, but a snapshot changes under the same number.
 */
final class GeneratorVersion {
  private GeneratorVersion() {}

  static String digest(List<Class<?>> oneOfEachModule) {
    StringBuilder text = new StringBuilder();
    for (Class<?> type : oneOfEachModule) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      try {
        text.append(source == null ? "" : digest(Path.of(source.getLocation().toURI())));
      } catch (URISyntaxException e) {
        throw new IllegalStateException("a class path that is no place", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      text.append('\n');
    }
    return Sha256.of(text.toString());
  }

  private static String digest(Path jarOrFolder) throws IOException {
    if (Files.isRegularFile(jarOrFolder)) {
      return Sha256.of(jarOrFolder);
    }
    return FolderListing.digests(jarOrFolder).toString();
  }
}
