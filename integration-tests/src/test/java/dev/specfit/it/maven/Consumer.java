package dev.specfit.it.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A stranger's project that uses Specfit. */
final class Consumer {
  /** A time long ago, by which a file that was written again is told. */
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

  private final Path folder;

  private Consumer(Path folder) {
    this.folder = folder;
  }

  /** A project with the pets document and one execution. */
  static Consumer create(Path folder) throws IOException {
    Consumer consumer = new Consumer(folder);
    consumer.write("pom.xml", Pom.of("pets").execution("pets", Pom.PETS).text());
    consumer.write("pets.yaml", resource("pets.yaml"));
    return consumer;
  }

  /** The same project in another folder, with all that was built. */
  Consumer copyTo(Path other) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.toList()) {
        Path target = other.resolve(folder.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return new Consumer(other);
  }

  Path folder() {
    return folder;
  }

  /** Where the default folder of an execution is. */
  Path sources(String execution) {
    return folder.resolve("target/generated-sources/specfit").resolve(execution);
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void replace(String path, String old, String text) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    if (!before.contains(old)) {
      throw new IllegalArgumentException("`" + old + "` is not in " + path);
    }
    Files.writeString(file, before.replace(old, text));
  }

  /** The files below a folder with their texts. */
  static SortedMap<String, String> texts(Path below) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(below)) {
      try (Stream<Path> walk = Files.walk(below)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          byte[] bytes = Files.readAllBytes(file); // class files too
          texts.put(
              below.relativize(file).toString().replace('\\', '/'), new String(bytes, ISO_8859_1));
        }
      }
    }
    return texts;
  }

  /** Gives all files below a folder a time of long ago. */
  static void age(Path below) throws IOException {
    for (String file : texts(below).keySet()) {
      Files.setLastModifiedTime(below.resolve(file), LONG_AGO);
    }
  }

  /** The files below a folder that were written since they were aged. */
  static Stream<String> writtenSince(Path below) throws IOException {
    SortedMap<String, String> written = texts(below);
    for (String file : texts(below).keySet()) {
      if (Files.getLastModifiedTime(below.resolve(file)).equals(LONG_AGO)) {
        written.remove(file);
      }
    }
    return written.keySet().stream();
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Consumer.class.getResourceAsStream("/consumer/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
