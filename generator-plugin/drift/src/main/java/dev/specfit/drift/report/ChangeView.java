package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change in the HTML report. */
record ChangeView(
    String worst,
    String wire,
    String source,
    String binary,
    String used,
    String operationIndexes,
    boolean ignored,
    List<Phrase> message,
    boolean failing,
    boolean usedByCode,
    String rule,
    String place,
    String reason,
    List<Side> sides,
    String title,
    String rationale,
    List<Fact> facts) {
  /** How many operations or members are named one by one. */
  private static final int NAMED = 30;

  /** One of the three verdicts. */
  record Side(String side, String verdict) {}

  /** What else is known, as it is named. */
  record Fact(String name, List<String> values) {}

  static ChangeView of(Judged judged, Map<String, Integer> operations) {
    Change change = judged.change();
    return new ChangeView(
        Graded.lower(change.verdicts().worst()),
        Graded.lower(change.verdicts().wire()),
        Graded.lower(change.verdicts().source()),
        Graded.lower(change.verdicts().binary()),
        change.used() == null ? "" : Tally.isUsed(change) ? "yes" : "no",
        change.operations().stream()
            .map(operations::get)
            .map(Objects::toString)
            .collect(Collectors.joining(" ")),
        judged.level() == Level.IGNORED,
        Phrase.of(change.message(), PageView.LIMIT),
        judged.level() == Level.ERROR,
        Tally.isUsed(change),
        visible(change.rule().id()),
        visible(change.site().place().toString()),
        judged.reason() == null ? "" : visible(judged.reason()),
        Graded.sides(change.verdicts()).entrySet().stream()
            .map(side -> new Side(side.getKey(), Graded.lower(side.getValue())))
            .toList(),
        visible(change.rule().title()),
        visible(change.rule().rationale()),
        facts(change));
  }

  private static List<Fact> facts(Change change) {
    List<Fact> facts = new ArrayList<>();
    site(facts, "Before", change.base());
    site(facts, "Now", change.revision());
    named(facts, "Operations", change.operations());
    named(facts, "Java", change.members().stream().map(ChangeView::member).toList());
    facts.add(new Fact("Fingerprint", List.of(change.fingerprint())));
    return facts;
  }

  private static void site(List<Fact> facts, String when, @Nullable Site site) {
    if (site != null) {
      String pointer = visible(site.document() + "#" + site.pointer());
      facts.add(new Fact(when, List.of(visible(site.place().toString()), pointer)));
    }
  }

  private static void named(List<Fact> facts, String name, List<String> all) {
    List<String> values = new ArrayList<>();
    all.stream().limit(NAMED).map(ChangeView::visible).forEach(values::add);
    if (all.size() > NAMED) {
      values.add("... and " + Counted.number(all.size() - NAMED) + " more");
    }
    if (!values.isEmpty()) {
      facts.add(new Fact(name, values));
    }
  }

  private static String member(JavaChange member) {
    String type = member.type().replace('$', '.');
    return (member.member() == null ? type : type + "." + member.member()) + " " + member.what();
  }

  private static String visible(String text) {
    return Visible.of(text, PageView.LIMIT);
  }
}
