package dev.specfit.drift.join;

import dev.specfit.document.SpecDocument;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.java.MemberChange;
import dev.specfit.drift.names.NamedSides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts what changed in the documents and what changed in Java together. */
public final class ChangeJoin {
  private final ClientPlaces base;
  private final ClientPlaces revision;
  private final Causes causes;
  private final SpecDocument first;
  private final List<WireChange> wire;
  private final IdentityHashMap<WireChange, List<JavaChange>> members = new IdentityHashMap<>();
  private final Map<String, List<MemberChange>> unexplained = new LinkedHashMap<>();

  private ChangeJoin(NamedSides sides, SpecDocument first, List<WireChange> wire) {
    this.base = ClientPlaces.of(sides.base(), sides.baseApi());
    this.revision = ClientPlaces.of(sides.revision(), sides.revisionApi());
    this.first = first;
    this.wire = wire;
    this.causes =
        new Causes(
            new Causes.Side(base, new WireIndex(wire, WireChange::base)),
            new Causes.Side(revision, new WireIndex(wire, WireChange::revision)));
  }

  /**
   * Every change with all its verdicts, worst first, then in document order.
   *
   * @param first the revision's first document, for what is in no place of any
   * @param wire what changed in the documents, in document order
   * @param java what changed in Java
   */
  public static List<Change> of(
      NamedSides sides, SpecDocument first, List<WireChange> wire, List<MemberChange> java) {
    ChangeJoin join = new ChangeJoin(sides, first, wire);
    java.forEach(join::explain);
    return join.changes();
  }

  private void explain(MemberChange change) {
    Set<WireChange> found = causes.of(change);
    for (WireChange cause : found) {
      members.computeIfAbsent(cause, c -> new ArrayList<>()).add(change.change());
    }
    if (found.isEmpty()) {
      String type = JavaNames.outermost(change.change().type());
      unexplained.computeIfAbsent(type + "." + change.name(), k -> new ArrayList<>()).add(change);
    }
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (WireChange change : wire) {
      changes.add(explained(change, members.getOrDefault(change, List.of())));
    }
    unexplained.values().forEach(group -> changes.add(ofJavaAlone(group)));
    changes.sort(Comparator.comparing((Change change) -> change.verdicts().worst()).reversed());
    return List.copyOf(changes);
  }

  private Change explained(WireChange change, List<JavaChange> java) {
    return new Change(
        change.rule(),
        verdicts(change.rule().wire(), java),
        "`" + subject(change) + "` " + change.predicate(),
        change.base(),
        change.revision(),
        change.operations(),
        java,
        null);
  }

  private String subject(WireChange change) {
    Site before = change.base();
    Optional<String> term =
        before != null
            ? base.term(before.document(), change.about())
            : revision.term(Objects.requireNonNull(change.revision()).document(), change.about());
    return term.orElse(change.subject());
  }

  private Change ofJavaAlone(List<MemberChange> group) {
    MemberChange worst =
        group.stream()
            .max(Comparator.comparing(c -> c.change().source().or(c.change().binary())))
            .orElseThrow();
    Spot spot = causes.spot(worst);
    Site site = spot == null ? Site.of(first, first.root()) : spot.site();
    boolean isNew = worst.what() == MemberChange.What.NEW;
    List<JavaChange> java = group.stream().map(MemberChange::change).toList();
    JavaChange change = worst.change();
    String member = change.member() == null ? "" : "." + JavaNames.simpleMember(change.member());
    return new Change(
        JavaRules.of(worst),
        verdicts(Verdict.COMPATIBLE, java),
        "`" + JavaNames.simple(change.type()) + member + "` " + change.what(),
        isNew || spot == null ? null : site,
        isNew || spot == null ? site : null,
        List.of(),
        java,
        null);
  }

  private static Verdicts verdicts(Verdict wire, List<JavaChange> java) {
    Verdict source = Verdict.COMPATIBLE;
    Verdict binary = Verdict.COMPATIBLE;
    for (JavaChange change : java) {
      source = source.or(change.source());
      binary = binary.or(change.binary());
    }
    return new Verdicts(wire, source, binary);
  }
}
