package dev.specfit.openapigenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below folders with their texts. */
final class Trees {
  private Trees() {}

  static SortedMap<String, String> texts(Path below) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(below)) {
      try (Stream<Path> walk = Files.walk(below)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          texts.put(below.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return texts;
  }
}
