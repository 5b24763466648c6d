package dev.specfit.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file's size and the time of its last change, in nanoseconds: what says of thousands of files
 * without reading them that nobody wrote to them. It never says that one was changed; only content
 * does.
 */
record FileStamp(long size, long modified) {
  /** The stamp of a file as it is, or null if there is no such file. */
  static @Nullable FileStamp of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return found.isRegularFile() ? new FileStamp(found.size(), modified) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Whether this stamp was surely taken before another one: a write after it then shows in the
   * time, however coarse the file system's clock is.
   */
  boolean isOlderThan(@Nullable FileStamp other) {
    return other != null && modified < other.modified;
  }

  /** The form that {@link #parse} reads: no spaces. */
  @Override
  public String toString() {
    return size + "@" + modified;
  }

  /** Reads the form that {@link #toString} writes; null if it isn't that. */
  static @Nullable FileStamp parse(String text) {
    int at = text.indexOf('@');
    try {
      return new FileStamp(
          Long.parseLong(text.substring(0, Math.max(at, 0))),
          Long.parseLong(text.substring(at + 1)));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
