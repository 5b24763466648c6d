package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecSlice;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import dev.specfit.drift.change.WireChange;
import java.time.LocalDate;
import java.util.List;

/** What the walk finds between small documents of a test, a line for each change. */
final class Walked {
  static final WalkOptions TODAY = new WalkOptions(LocalDate.of(2026, 1, 1));

  private Walked() {}

  static SpecDocument document(String name, String yaml) {
    return new SpecDocument(name, root(yaml), null);
  }

  static SpecDocument page(String name, String method, String path, String yaml) {
    SpecSlice slice = new SpecSlice("api.yaml", method, path);
    return new SpecDocument(name, root(yaml), slice);
  }

  private static SpecObject root(String yaml) {
    SourceText text = SourceText.of("api.yaml", "openapi: 3.1.0\n" + yaml);
    return YamlReader.read(
            text,
            SpecLimits.defaults(),
            problem -> {
              throw new AssertionError(problem.format());
            })
        .map(SpecObject.class::cast)
        .orElseThrow();
  }

  static List<String> between(String base, String revision) {
    return between(List.of(document("pets", base)), List.of(document("pets", revision)));
  }

  static List<String> between(List<SpecDocument> base, List<SpecDocument> revision) {
    return DriftWalk.compare(base, revision, TODAY).stream().map(Walked::line).toList();
  }

  private static String line(WireChange change) {
    return change.rule().wire()
        + " "
        + change.rule().id()
        + ": "
        + change.subject()
        + " "
        + change.predicate();
  }
}
