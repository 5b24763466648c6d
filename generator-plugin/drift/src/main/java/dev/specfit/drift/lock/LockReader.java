package dev.specfit.drift.lock;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.drift.file.Fields;
import dev.specfit.drift.file.TreeFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code specfit.lock}. It may have been edited, or be hostile: every field is checked. */
public final class LockReader {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SIZE = Pattern.compile("[0-9]{1,12}");
  private static final Pattern SEGMENTS =
      Pattern.compile("(?!\\.{1,2}/)[^/\\\\:\\p{Cntrl}]+(/(?!\\.{1,2}(/|$))[^/\\\\:\\p{Cntrl}]+)*");

  private final Consumer<Diagnostic> diagnostics;
  private final SortedMap<String, LockedDocument> documents = new TreeMap<>();
  private boolean complete = true;

  private LockReader(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a lock.
   *
   * @param base the folder that messages name the file relative to
   * @return empty if anything is wrong, which was told
   */
  public static Optional<SpecLock> read(Path file, Path base, Consumer<Diagnostic> diagnostics) {
    return TreeFile.read(file, base, diagnostics)
        .flatMap(root -> new LockReader(diagnostics).lock(root));
  }

  /** Whether a path is one that a lock can have: relative, plain, and below its folder. */
  public static boolean isPlain(String file) {
    return file.length() <= 1000
        && SEGMENTS.matcher(file).matches()
        && !file.equals("..")
        && !file.equals(".");
  }

  private Optional<SpecLock> lock(SpecNode root) {
    Fields fields = Fields.of(root, LockDiagnostic.INVALID_LOCK, this::wrong).orElse(null);
    if (fields == null) {
      return Optional.empty();
    }
    fields.only("documents", "format");
    if (!"1".equals(fields.requiredText("format"))) {
      fields.wrongAt("format", "the format is not `1`; this Specfit knows no other");
    }
    if (fields.object().get("documents") instanceof SpecObject entries) {
      for (Map.Entry<String, SpecNode> entry : entries.members().entrySet()) {
        if (!isPlain(entry.getKey())) {
          fields.wrong(
              Quoted.of(entry.getKey()) + " is not a path below the lock's folder",
              entry.getValue());
        }
        Fields.of(entry.getValue(), LockDiagnostic.INVALID_LOCK, this::wrong)
            .map(this::document)
            .ifPresent(document -> documents.put(entry.getKey(), document));
      }
    } else {
      fields.wrongAt("documents", "`documents` is not an object; it names each file");
    }
    return complete ? Optional.of(new SpecLock(documents)) : Optional.empty();
  }

  private @Nullable LockedDocument document(Fields fields) {
    fields.only("date", "operation", "sha256", "size", "source", "version");
    String digest = matching(fields, "sha256", DIGEST, "64 hexadecimal digits");
    String size = matching(fields, "size", SIZE, "a number of bytes");
    SpecSource source = source(fields);
    LocalDate date = date(fields);
    String version = fields.requiredText("version");
    if (digest == null || size == null || source == null || date == null || version == null) {
      return null;
    }
    return new LockedDocument(source, digest, Long.parseLong(size), date, version);
  }

  private static @Nullable String matching(
      Fields fields, String name, Pattern pattern, String expected) {
    String text = fields.requiredText(name);
    if (text != null && !pattern.matcher(text).matches()) {
      fields.wrongAt(name, Quoted.of(text) + " is not " + expected);
      return null;
    }
    return text;
  }

  private static @Nullable SpecSource source(Fields fields) {
    String location = fields.requiredText("source");
    if (location == null) {
      return null;
    }
    try {
      return SpecSource.of(location, fields.text("operation"));
    } catch (IllegalArgumentException e) {
      fields.wrongAt("source", Objects.requireNonNullElse(e.getMessage(), "can't be read"));
      return null;
    }
  }

  private static @Nullable LocalDate date(Fields fields) {
    String text = fields.requiredText("date");
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      fields.wrongAt("date", Quoted.of(text) + " is not a date such as `2026-01-31`");
      return null;
    }
  }

  private void wrong(Diagnostic diagnostic) {
    complete = false;
    diagnostics.accept(diagnostic);
  }
}
