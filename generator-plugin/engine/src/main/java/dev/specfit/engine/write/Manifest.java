package dev.specfit.engine.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which files of an output folder Specfit made: by path the digest of what it wrote. Only those are
 * ever replaced or removed.
 */
final class Manifest {
  static final String FILE_NAME = ".specfit-manifest";
  private static final String HEAD = "# Files made by Specfit. Do not edit.";

  private final Map<String, String> digests;

  Manifest(Map<String, String> digests) {
    this.digests = new TreeMap<>(digests);
  }

  /** The folder's manifest; empty if there is none. Lines that aren't a manifest's are ignored. */
  static Manifest read(Path root) throws IOException {
    Path file = root.resolve(FILE_NAME);
    Map<String, String> digests = new TreeMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String line : text.lines().toList()) {
        int space = line.indexOf(' ');
        if (space == 64 && OutputPaths.isPlain(line.substring(space + 1))) {
          digests.put(line.substring(space + 1), line.substring(0, space));
        }
      }
    }
    return new Manifest(digests);
  }

  Map<String, String> digests() {
    return digests;
  }

  boolean has(String path) {
    return digests.containsKey(path);
  }

  @Nullable String digest(String path) {
    return digests.get(path);
  }

  /** This manifest with another's files as well. */
  Manifest with(Manifest other) {
    Map<String, String> all = new TreeMap<>(other.digests);
    all.putAll(digests);
    return new Manifest(all);
  }

  String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    digests.forEach((path, digest) -> text.append(digest).append(' ').append(path).append('\n'));
    return text.toString();
  }

  static String digestOf(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
