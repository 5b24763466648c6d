package dev.specfit.engine;

import dev.specfit.document.SpecDocument;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Which generator this is: a digest of its own classes and templates. A release number would do for
 * releases, but a snapshot changes under the same number.
 */
final class GeneratorVersion {
  private static final String A_TEMPLATE = "/dev/specfit/templates/model.mustache";

  private GeneratorVersion() {}

  static String digest() throws IOException {
    return digestOfJarWith(resource(OptionDigest.class))
        + digestOfJarWith(resource(SpecDocument.class))
        + digestOfJarWith(A_TEMPLATE);
  }

  private static String resource(Class<?> type) {
    return "/" + type.getName().replace('.', '/') + ".class";
  }

  private static String digestOfJarWith(String resource) throws IOException {
    URL url = Objects.requireNonNull(GeneratorVersion.class.getResource(resource), resource);
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return Checksum.of(path(jar.getJarFileURL()));
    }
    Path root = path(url);
    for (int i = 0; i < Path.of(resource).getNameCount(); i++) {
      root = Objects.requireNonNull(root.getParent(), resource);
    }
    return Files.isDirectory(root) ? FolderListing.digests(root).toString() : "";
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IOException("no place on the class path: " + url, e);
    }
  }
}
