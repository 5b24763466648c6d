package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.rule.CatalogueEntry;
import dev.specfit.drift.rule.RuleExample;
import dev.specfit.drift.rule.Rules;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the rules of the walk; those of what is found in the client are tried elsewhere.
 */
class RuleExamplesTest {
  /** Areas whose changes are found in the client, see {@code ClientRuleExamplesTest}. */
  private static final Set<String> WITH_CLIENT = Set.of("java", "pagination");

  private static final WalkOptions TODAY = new WalkOptions(LocalDate.of(2026, 1, 1));

  static Stream<CatalogueEntry> documents() {
    return Rules.catalogue().entries().stream()
        .filter(entry -> entry.isShownBy(RuleExample.Kind.DOCUMENT))
        .filter(entry -> !WITH_CLIENT.contains(entry.rule().area()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void anExampleShowsItsRule(CatalogueEntry entry) {
    assertThat(ids(entry.shown().base(), entry.shown().revision())).contains(entry.rule().id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void nothingHasChangedFromAStateToItself(CatalogueEntry entry) {
    assertThat(ids(entry.shown().base(), entry.shown().base())).isEmpty();
  }

  private static List<String> ids(SpecNode base, SpecNode revision) {
    return DriftWalk.compare(List.of(document(base)), List.of(document(revision)), TODAY).stream()
        .map(WireChange::rule)
        .map(rule -> rule.id())
        .toList();
  }

  /** The example as a whole document, whose pointers begin at its own root. */
  private static SpecDocument document(SpecNode example) {
    Map<String, SpecNode> members = new LinkedHashMap<>();
    JsonPointer version = JsonPointer.ROOT.child("openapi");
    members.put(
        "openapi", new SpecScalar(version, example.place(), SpecScalar.Kind.STRING, "3.1.0"));
    members.putAll(Nodes.members(example));
    return new SpecDocument("pets", new SpecObject(JsonPointer.ROOT, example.place(), members));
  }
}
