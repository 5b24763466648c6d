package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.rule.CatalogueEntry;
import dev.specfit.drift.rule.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change about to be reported: the rule's family, its two sites and the words of its sentence.
 */
final class Telling {
  private final Pair pair;
  private final Scope scope;
  private final String family;
  private final Map<String, String> words = new LinkedHashMap<>();
  private @Nullable SpecNode base;
  private @Nullable SpecNode revision;
  private @Nullable SpecNode about;
  private @Nullable String says;
  private String property = "";

  Telling(Pair pair, Scope scope, String family) {
    this.pair = pair;
    this.scope = scope;
    this.family = "{place}-" + family;
    this.base = pair.base().node();
    this.revision = pair.revision().node();
    this.about = base == null ? revision : base;
    word("before", "none");
    word("now", "none");
    words.put("takes", scope.request() ? "takes" : "gives");
  }

  /** What was there, if it was there. */
  Telling before(@Nullable Found found) {
    return found == null ? this : before(found.value()).about(found.layer());
  }

  /** What is there now, if it is there. */
  Telling now(@Nullable Found found) {
    return found == null ? this : now(found.value());
  }

  Telling before(SpecNode node) {
    base = node;
    return word("before", Shown.of(node));
  }

  Telling now(SpecNode node) {
    revision = node;
    return word("now", Shown.of(node));
  }

  /** It stands in one of the states only. */
  Telling only(SpecNode node, boolean inBase) {
    base = inBase ? node : null;
    revision = inBase ? null : node;
    return about(node);
  }

  /** What the sentence is about, if not the schema that has the changed keyword. */
  Telling about(SpecNode node) {
    about = node;
    return this;
  }

  /** What the sentence is about is a property that nothing else is said of. */
  Telling property(String name) {
    property = "." + name;
    return this;
  }

  /** A word that the sentence has a place for. */
  Telling word(String name, String text) {
    words.put(name, text);
    return this;
  }

  /** A sentence of its own, where the rule's doesn't say it. */
  Telling says(String template) {
    says = template;
    return this;
  }

  void add() {
    CatalogueEntry entry = entry();
    SpecNode subject = Objects.requireNonNull(about == null ? site() : about);
    pair.add(
        new WireChange(
            weighed(entry),
            base == null ? null : Site.of(pair.walk().base().document(), base),
            revision == null ? null : Site.of(pair.walk().revision().document(), revision),
            Subjects.of(subject.pointer(), property, pair.place()),
            subject.pointer(),
            sentence(says == null ? entry.says() : says),
            List.of()));
  }

  private @Nullable SpecNode site() {
    return base == null ? revision : base;
  }

  private CatalogueEntry entry() {
    for (String place : scope.places()) {
      CatalogueEntry entry = Rules.catalogue().find(family, place);
      if (entry != null) {
        return entry;
      }
    }
    throw new IllegalStateException("no rule `" + family + "` for " + scope.places());
  }

  /** The rule with the verdict that it has in these surroundings, and the reason. */
  private Rule weighed(CatalogueEntry entry) {
    Rule rule = entry.rule();
    return switch (scope.guard()) {
      case NONE -> rule;
      case UNSENT ->
          weighed(
              rule,
              Verdict.COMPATIBLE,
              scope.request()
                  ? "What is read-only isn't sent, so nothing that is sent changes."
                  : "What is write-only doesn't come back, so nothing that comes changes.");
      case HARMLESS ->
          weighed(rule, Verdict.COMPATIBLE, "It says nothing that wasn't said elsewhere before.");
      case UNCERTAIN ->
          rule.area().equals("documentation")
              ? rule
              : weighed(
                  rule,
                  Verdict.CAUTION,
                  "Whether it lets more or fewer values through depends on what stands around it.");
    };
  }

  private static Rule weighed(Rule rule, Verdict wire, String rationale) {
    return wire == rule.wire() ? rule : rule.graded(wire, rationale);
  }

  private String sentence(String template) {
    String sentence = template;
    for (Map.Entry<String, String> word : words.entrySet()) {
      sentence = sentence.replace("{" + word.getKey() + "}", word.getValue());
    }
    return sentence;
  }
}
