package dev.specfit.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds fixtures on a test's class path.
 *
 * @param test whose class path
 * @param root the folder on it
 */
record FixtureFolder(Class<?> test, String root) {

  List<Fixture> load(String name) throws IOException {
    Path found = find(root + "/" + name + ".json");
    if (found == null) {
      found = find(root + "/" + name);
    }
    if (found == null) {
      throw new FixtureFormatException(
          "neither `%s/%s.json` nor a folder `%1$s/%2$s` is on the class path"
              .formatted(root, name));
    }
    return FixtureFile.read(found);
  }

  private @Nullable Path find(String resource) {
    URL url = test.getClassLoader().getResource(resource);
    if (url == null || !url.getProtocol().equals("file")) {
      return null;
    }
    try {
      Path path = Path.of(url.toURI());
      return Files.exists(path) ? path : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
