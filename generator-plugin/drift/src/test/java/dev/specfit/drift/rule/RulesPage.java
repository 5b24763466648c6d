package dev.specfit.drift.rule;

import dev.specfit.document.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that documents the catalogue. */
final class RulesPage {
  private static final String INTRODUCTION =
      """
      # Rules of drift

      Every change that `specfit:drift` reports is of one of these kinds. Its id is stable: name it in a policy to grade or to ignore it.

      This page is written from the catalogue that the code reads. Run `RulesPageTest` with `-Dspecfit.golden.update=true` to write it anew.

      The verdict here is that of the wire: will calls that work today fail, or mean something else?

      - `compatible`: they go on as before.
      - `caution`: some may not, or nobody can tell from the document.
      - `breaking`: some fail, or mean something else.

      What a change does to Java code that calls the client is computed for each change, not laid down in a rule.

      Three circumstances change the verdict of a rule about schemas:

      - What is read-only isn't sent, and what is write-only doesn't come back: changes there are compatible that way.
      - Below `if` and `not` a change may let more or fewer values through: it asks for caution, whatever its rule says.
      - A webhook's payload comes to the caller: its rules are those of a response.

      An entry shows a pair of states that it is reported for. Tests compare each pair in every place that an entry names.
      """;

  private RulesPage() {}

  static String text() {
    Map<String, Map<String, List<CatalogueEntry>>> areas = new LinkedHashMap<>();
    for (CatalogueEntry entry : Rules.catalogue().entries()) {
      areas
          .computeIfAbsent(entry.rule().area(), area -> new LinkedHashMap<>())
          .computeIfAbsent(entry.family() + entry.rule().title(), family -> new ArrayList<>())
          .add(entry);
    }
    StringBuilder page = new StringBuilder(INTRODUCTION);
    areas.forEach(
        (area, families) -> {
          page.append("\n## ").append(capital(area)).append('\n');
          families.values().forEach(family -> page.append(family(family)));
        });
    return page.toString();
  }

  private static String family(List<CatalogueEntry> entries) {
    CatalogueEntry first = entries.get(0);
    Map<String, List<CatalogueEntry>> alike = new LinkedHashMap<>();
    for (CatalogueEntry entry : entries) {
      alike
          .computeIfAbsent(
              entry.rule().wire() + entry.rule().rationale(), verdict -> new ArrayList<>())
          .add(entry);
    }
    StringBuilder text = new StringBuilder();
    text.append("\n### ").append(capital(first.rule().title())).append("\n\n");
    text.append("| rule | wire | why |\n| --- | --- | --- |\n");
    alike.values().forEach(group -> text.append(row(group)));
    RuleExample example = first.example();
    if (example == null) {
      return text + "\nNothing that is known shows it alone: it is said where no cause is found.\n";
    }
    text.append("\n```yaml\n# before\n").append(JsonText.of(example.base()));
    text.append("\n# now\n").append(JsonText.of(example.revision())).append("\n```\n");
    return text.toString();
  }

  private static String row(List<CatalogueEntry> group) {
    CatalogueEntry first = group.get(0);
    String ids =
        group.stream()
            .map(entry -> "`" + entry.rule().id() + "`")
            .collect(Collectors.joining(", "));
    String wire = first.rule().wire().name().toLowerCase(Locale.ROOT);
    return "| " + ids + " | " + wire + " | " + first.rule().rationale() + " |\n";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
