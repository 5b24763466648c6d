package dev.specfit.drift.policy;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.file.Fields;
import dev.specfit.drift.file.PrettyJson;
import dev.specfit.drift.file.TreeFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Changes that were there when a project began to watch them, and don't fail its build.
 *
 * @param changes what people read by fingerprint; sorted, unmodifiable
 */
public record Baseline(SortedMap<String, String> changes) {
  /** Nothing is listed. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>());

  public Baseline {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /** A baseline of changes. */
  public static Baseline of(Collection<Change> changes) {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Change change : changes) {
      lines.put(change.fingerprint(), change.rule().id() + ": " + change.message());
    }
    return new Baseline(lines);
  }

  /**
   * Reads a baseline; where anything is wrong, that is told.
   *
   * @param base the folder that messages name the file relative to
   */
  public static Baseline read(Path file, Path base, Consumer<Diagnostic> diagnostics) {
    return TreeFile.read(file, base, diagnostics)
        .flatMap(root -> Fields.of(root, PolicyDiagnostic.INVALID_BASELINE, diagnostics))
        .map(Baseline::read)
        .orElse(EMPTY);
  }

  private static Baseline read(Fields fields) {
    fields.only("changes", "format");
    if (!"1".equals(fields.requiredText("format"))) {
      fields.wrongAt("format", "the format is not `1`; this Specfit knows no other");
    }
    SortedMap<String, String> lines = new TreeMap<>();
    if (fields.object().get("changes") instanceof SpecObject changes) {
      for (Map.Entry<String, SpecNode> entry : changes.members().entrySet()) {
        boolean known = entry.getKey().matches("[0-9a-f]{12}");
        if (known && entry.getValue() instanceof SpecScalar line) {
          lines.put(entry.getKey(), line.text());
        } else {
          fields.wrong("an entry is not a fingerprint and a line; remove it", entry.getValue());
        }
      }
    } else {
      fields.wrongAt("changes", "`changes` is not an object of fingerprints");
    }
    return new Baseline(lines);
  }

  /** Whether it lists a change. */
  boolean lists(Change change) {
    return changes.containsKey(change.fingerprint());
  }

  /** The file's text: JSON, a change a line. */
  public String toJson() {
    StringJoiner members = new StringJoiner(",", "{\"changes\":{", "},\"format\":1}");
    changes.forEach(
        (fingerprint, line) ->
            members.add(JsonText.ofString(fingerprint) + ":" + JsonText.ofString(line)));
    return PrettyJson.of(members.toString());
  }
}
