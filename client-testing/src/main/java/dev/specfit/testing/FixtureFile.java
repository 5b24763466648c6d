package dev.specfit.testing;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes files of fixtures: one stub mapping, or several under {@code mappings}. */
public final class FixtureFile {
  private FixtureFile() {}

  /**
   * The fixtures of a file, or of all {@code .json} files in a folder and below it, by name; {@code
   * __files} is left out.
   *
   * @throws FixtureFormatException if there are none, or one can't be understood
   * @throws IOException if a file can't be read
   */
  public static List<Fixture> read(Path fileOrFolder) throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    for (Path file : files(fileOrFolder)) {
      fixtures.addAll(readFile(file));
    }
    if (fixtures.isEmpty()) {
      throw new FixtureFormatException("no fixtures (" + shown(fileOrFolder) + ")");
    }
    return fixtures;
  }

  /**
   * The files that {@link #read} takes fixtures from, in its order.
   *
   * @throws IOException if the folder can't be read
   */
  public static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> walk = Files.walk(fileOrFolder)) {
      return walk.filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !fileOrFolder.relativize(file).startsWith("__files"))
          .sorted()
          .toList();
    }
  }

  static List<Fixture> readFile(Path file) throws IOException {
    JsonObject whole = tree(file);
    FixtureBodies bodies = FixtureBodies.beside(file);
    if (!whole.containsKey("mappings")) {
      return List.of(Fixture.of(shown(file), whole, bodies));
    }
    KeyReader in = new KeyReader(shown(file), "", whole);
    List<KeyReader> mappings = in.objects("mappings");
    in.done();
    List<Fixture> fixtures = new ArrayList<>();
    for (int i = 0; i < mappings.size(); i++) {
      fixtures.add(Fixture.of(shown(file) + "#" + i, mappings.get(i).json(), bodies));
    }
    return fixtures;
  }

  private static JsonObject tree(Path file) throws IOException {
    JsonValue value = Json.parseOrNull(Files.readString(file));
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new FixtureFormatException("expected a JSON object (" + shown(file) + ")");
  }

  /**
   * Writes fixtures to a file: two spaces, keys in a fixed order, a newline at the end. The file
   * appears whole or not at all, and isn't touched if it would stay as it is.
   *
   * @param fixtures one, or several for a file with {@code mappings}
   * @throws IOException if the file can't be written
   */
  public static void write(Path file, List<Fixture> fixtures) throws IOException {
    List<JsonObject> mappings =
        fixtures.stream().map(fixture -> MappingOrder.apply(fixture.json())).toList();
    JsonValue whole =
        mappings.size() == 1
            ? mappings.get(0)
            : JsonObject.builder().put("mappings", JsonArray.of(mappings)).build();
    replace(file, PrettyJson.of(whole));
  }

  private static void replace(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(folder);
    Path staged = Files.createTempFile(folder, ".fixture", ".tmp");
    try {
      Files.write(staged, bytes);
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(staged);
    }
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
