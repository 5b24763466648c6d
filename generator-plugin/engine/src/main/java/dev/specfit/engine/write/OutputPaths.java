package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps every path inside the output folder, on every file system. */
final class OutputPaths {
  private static final int MAX_LENGTH = 1000;
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_$.-]{1,200}");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$|clock\\$)(\\..*)?");

  private final Path root;

  /** The folders in which nothing was in the way; thousands of files are in a few of them. */
  private final Set<Path> clear = new HashSet<>();

  /**
   * @param root the output folder's real path
   */
  OutputPaths(Path root) {
    this.root = root;
  }

  /** What is wrong with the files' paths, without looking at the disk. */
  static List<Diagnostic> check(List<GeneratedFile> files) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (GeneratedFile file : files) {
      String path = file.path();
      String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (!isPlain(path)) {
        diagnostics.add(
            WriteDiagnostic.INVALID_OUTPUT_PATH.of(
                "`%s` isn't a plain relative path".formatted(Printable.text(path))));
      } else if (other != null) {
        diagnostics.add(
            WriteDiagnostic.INVALID_OUTPUT_PATH.of(
                "`%s` and `%s` are one file where case doesn't matter".formatted(other, path)));
      }
    }
    return diagnostics;
  }

  /** Whether a path is relative, has only plain segments, and can't be taken for a device. */
  static boolean isPlain(String path) {
    if (path.length() > MAX_LENGTH || path.equalsIgnoreCase(Manifest.FILE_NAME)) {
      return false;
    }
    for (String segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches()
          || segment.endsWith(".")
          || segment.startsWith("..")
          || DEVICE.matcher(segment).matches()) {
        return false;
      }
    }
    return true;
  }

  /** What is in the way of a file on the disk: a link, a folder, a file instead of a folder. */
  @Nullable Diagnostic obstacle(String path) throws IOException {
    Path current = root;
    List<String> segments = List.of(path.split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      current = current.resolve(segments.get(i));
      boolean last = i == segments.size() - 1;
      if (!last && clear.contains(current)) {
        continue;
      }
      if (Files.isSymbolicLink(current)) {
        return WriteDiagnostic.LINK_IN_OUTPUT.of(
            "`%s` is a symbolic link; remove it".formatted(slashed(current)));
      }
      if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
        return null;
      }
      boolean folder = Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS);
      if (folder == last || !current.toRealPath().startsWith(root)) {
        return WriteDiagnostic.FOREIGN_FILE.of(
            "`%s` is in the way of `%s`; move it away".formatted(slashed(current), path));
      }
      clear.add(current);
    }
    return null;
  }

  private String slashed(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
