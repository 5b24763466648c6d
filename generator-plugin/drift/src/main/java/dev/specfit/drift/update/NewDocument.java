package dev.specfit.drift.update;

import dev.specfit.drift.file.Sha256;
import dev.specfit.drift.lock.LockedDocument;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.drift.lock.SpecSource;
import java.nio.file.Path;
import java.time.LocalDate;

/** A document that is about to be pinned. */
final class NewDocument {
  private final String name;
  private final Path file;
  private final SpecSource source;
  private final byte[] content;
  private final String version;
  private final boolean changed;

  /**
   * A document.
   *
   * @param name as the lock names it
   * @param file where it goes
   * @param source where it came from
   * @param content the file's bytes, not to be changed
   * @param version the vendor's
   * @param changed whether the file has another content now
   */
  NewDocument(
      String name, Path file, SpecSource source, byte[] content, String version, boolean changed) {
    this.name = name;
    this.file = file;
    this.source = source;
    this.content = content;
    this.version = version;
    this.changed = changed;
  }

  String name() {
    return name;
  }

  Path file() {
    return file;
  }

  byte[] content() {
    return content;
  }

  boolean changed() {
    return changed;
  }

  /** Its entry in the lock; the date is that of the last change. */
  LockedDocument locked(SpecLock before, LocalDate today) {
    String digest = Sha256.of(content);
    LockedDocument old = before.documents().get(name);
    if (old != null && old.sha256().equals(digest) && old.source().equals(source)) {
      return new LockedDocument(source, digest, content.length, old.date(), version);
    }
    return new LockedDocument(source, digest, content.length, today, version);
  }
}
