package dev.specfit.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file as a run left it, a line of its {@link GenerationState}.
 *
 * @param kind what it was to the run
 * @param digest tells its content
 * @param stamp tells an output that nobody wrote to; null if there is none to trust. Inputs have
 *     none: those unpacked from archives may differ and yet have one size and time
 */
record KeptFile(Kind kind, Path path, String digest, @Nullable FileStamp stamp) {
  private static final String ABSENT = "absent";

  /** What a file was to the run. */
  enum Kind {
    INPUT("input "),
    OUTPUT("output ");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** A file read, or one that would have been had it been there. */
  static KeptFile input(Path file) throws IOException {
    return new KeptFile(Kind.INPUT, file, checksum(file), null);
  }

  /** A file that was written, with the SHA-256 of what it holds. */
  static KeptFile output(Path file, String digest) {
    return new KeptFile(Kind.OUTPUT, file, digest, FileStamp.of(file));
  }

  /**
   * Reads a line; null if it isn't one.
   *
   * @param paths makes a path of its text
   */
  static @Nullable KeptFile parse(String line, Function<String, Path> paths) {
    Kind kind = line.startsWith(Kind.INPUT.word) ? Kind.INPUT : Kind.OUTPUT;
    int digest = kind.word.length();
    int stamp = line.indexOf(' ', digest) + 1;
    int path = line.indexOf(' ', stamp) + 1;
    if (!line.startsWith(kind.word) || stamp == 0 || path == 0) {
      return null;
    }
    return new KeptFile(
        kind,
        paths.apply(line.substring(path)),
        line.substring(digest, stamp - 1),
        FileStamp.parse(line.substring(stamp, path - 1)));
  }

  /** The line that {@link #parse} reads. */
  String line(Path folder) {
    boolean sameRoot = path.getRoot().equals(folder.getRoot());
    Path kept = sameRoot ? folder.relativize(path) : path;
    return kind.word + digest + ' ' + stamp + ' ' + kept.toString().replace('\\', '/');
  }

  /** Whether the file is as it was when a state was kept at the time of a stamp. */
  boolean isAsItWas(@Nullable FileStamp kept) throws IOException {
    if (stamp != null && stamp.isOlderThan(kept) && stamp.equals(FileStamp.of(path))) {
      return true;
    }
    return digest.equals(kind == Kind.INPUT ? checksum(path) : sha256(path));
  }

  private static String checksum(Path file) throws IOException {
    return Files.isRegularFile(file) ? Checksum.of(file) : ABSENT;
  }

  private static String sha256(Path file) throws IOException {
    return Files.isRegularFile(file) ? Sha256.of(file) : ABSENT;
  }
}
