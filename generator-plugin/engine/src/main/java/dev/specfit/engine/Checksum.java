package dev.specfit.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Tells whether a file is what it was: its size and two checksums that a young JVM computes at
 * memory's speed, where SHA-256 costs it a tenth of a second for a large document. It guards
 * against accidents, not against forgery: who can write a project's inputs can write its state.
 */
final class Checksum {
  private Checksum() {}

  static String of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Adler32 adler = new Adler32();
    adler.update(bytes);
    HexFormat hex = HexFormat.of();
    return bytes.length
        + "-"
        + hex.toHexDigits(crc.getValue(), 8)
        + hex.toHexDigits(adler.getValue(), 8);
  }
}
