package dev.specfit.drift.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The class files in folders and jars. */
final class ClassFiles {
  private static final String ENDING = ".class";

  /** A class file is no larger; what claims to be is left out. */
  private static final int LARGEST = 16 << 20;

  private ClassFiles() {}

  /** Hands over the bytes of each class file. */
  static void read(List<Path> sources, Consumer<byte[]> classes) throws IOException {
    for (Path source : sources) {
      if (Files.isDirectory(source)) {
        folder(source, classes);
      } else {
        jar(source, classes);
      }
    }
  }

  private static void folder(Path folder, Consumer<byte[]> classes) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(ClassFiles::isClass).sorted().toList()) {
        classes.accept(Files.readAllBytes(file));
      }
    }
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(ENDING) && Files.isRegularFile(file);
  }

  private static void jar(Path jar, Consumer<byte[]> classes) throws IOException {
    try (InputStream in = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(ENDING)) {
          byte[] bytes = zip.readNBytes(LARGEST);
          if (bytes.length < LARGEST) {
            classes.accept(bytes);
          }
        }
      }
    }
  }
}
