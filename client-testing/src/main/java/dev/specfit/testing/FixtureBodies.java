package dev.specfit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code bodyFileName} is looked for: in {@code __files} beside the folder {@code mappings}
 * that the fixture is in, as WireMock has it, or beside the fixture itself.
 *
 * @param folder the folder, or null for a fixture that isn't in a file
 */
record FixtureBodies(@Nullable Path folder) {

  static FixtureBodies beside(Path fixture) {
    Path absolute = fixture.toAbsolutePath().normalize();
    for (Path up = absolute.getParent(); up != null; up = up.getParent()) {
      Path name = up.getFileName();
      if (name != null && name.toString().equals("mappings")) {
        return new FixtureBodies(up.resolveSibling("__files"));
      }
    }
    return new FixtureBodies(absolute.resolveSibling("__files"));
  }

  ByteString read(String name, KeyReader in) {
    if (folder == null) {
      throw in.error("has a `bodyFileName`, but isn't in a file itself");
    }
    try {
      Path real = folder.toRealPath();
      Path file = real.resolve(name).toRealPath();
      if (!file.startsWith(real)) {
        throw in.error("has the `bodyFileName` `" + name + "` outside of `__files`");
      }
      return ByteString.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw in.error("has the `bodyFileName` `" + name + "`, which can't be read from `__files`");
    }
  }
}
