package dev.specfit.drift.join;

import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.java.MemberChange;
import dev.specfit.drift.java.MemberChange.What;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a member has changed: what changed in the document where it comes from; else where the types
 * that it speaks of come from; else around it; and of a type that came or went, what changed where
 * others speak of it.
 */
final class Causes {
  private static final Pattern CLASS_NAME = Pattern.compile("[\\w.]+\\.([A-Z]\\w*)");

  private final Side base;
  private final Side revision;

  /** One side's document and client. */
  record Side(ClientPlaces places, WireIndex changes) {}

  Causes(Side base, Side revision) {
    this.base = base;
    this.revision = revision;
  }

  /** The changes that explain one of the Java API; empty if there is none. */
  Set<WireChange> of(MemberChange change) {
    Set<WireChange> causes = new LinkedHashSet<>();
    if (change.what() != What.NEW) {
      causes.addAll(on(base, change));
    }
    if (change.what() != What.GONE) {
      causes.addAll(on(revision, change));
    }
    return causes.isEmpty() ? farther(change) : causes;
  }

  /** What changed elsewhere in the operations that reach the type, or in what all of them share. */
  private Set<WireChange> farther(MemberChange change) {
    Side side = change.what() == What.NEW ? revision : base;
    String type = JavaNames.outermost(change.change().type());
    Set<WireChange> reached =
        side.places().isOfWholeClient(type)
            ? side.changes().ofWholeClient()
            : side.changes().reachedBy(side.places().operations(type));
    List<WireChange> speaking =
        reached.stream().filter(wire -> speaksOf(wire, change.what())).toList();
    return WireIndex.likeliest(speaking.isEmpty() ? reached : speaking);
  }

  private static Set<WireChange> on(Side side, MemberChange change) {
    String type = JavaNames.outermost(change.change().type());
    String name = change.name();
    if (name == null) {
      return ofType(side, type, change.what(), new HashSet<>());
    }
    List<Spot> spots = spots(side, type, name);
    Set<WireChange> within = new LinkedHashSet<>();
    spots.forEach(spot -> within.addAll(side.changes().within(spot)));
    Set<WireChange> fitting = fitting(within, change.what());
    if (!fitting.isEmpty()) {
      return fitting;
    }
    for (String mentioned : change.mentioned()) {
      Matcher names = CLASS_NAME.matcher(mentioned);
      while (names.find()) {
        side.places().type(names.group(1)).forEach(s -> fitting.addAll(side.changes().of(s)));
      }
    }
    if (fitting.isEmpty()) {
      spots.forEach(spot -> fitting.addAll(side.changes().around(spot)));
    }
    return fitting(fitting, change.what());
  }

  /** Where a member comes from; one that belongs to the type as such, from where the type does. */
  private static List<Spot> spots(Side side, String type, String name) {
    List<Spot> spots = side.places().member(type, name);
    return spots.isEmpty() ? side.places().type(type) : spots;
  }

  private static Set<WireChange> ofType(Side side, String type, What what, Set<String> seen) {
    if (!seen.add(type)) {
      return Set.of();
    }
    Set<WireChange> causes = new LinkedHashSet<>();
    List<Spot> spots = side.places().type(type);
    spots.forEach(spot -> causes.addAll(side.changes().of(spot)));
    Set<WireChange> referrers = new LinkedHashSet<>();
    if (fitting(causes, what).isEmpty()) {
      spots.forEach(spot -> causes.addAll(side.changes().around(spot)));
      side.places().referrers(type).forEach(r -> referrers.addAll(of(side, r, what, seen)));
    }
    causes.addAll(referrers);
    return fitting(causes, what);
  }

  private static Set<WireChange> of(
      Side side, ClientPlaces.Referrer referrer, What what, Set<String> seen) {
    Set<WireChange> causes = new LinkedHashSet<>(side.changes().of(referrer.spot()));
    if (causes.isEmpty()) {
      causes.addAll(side.changes().around(referrer.spot()));
    }
    String owner = referrer.owner();
    if (causes.isEmpty() && owner != null) {
      causes.addAll(ofType(side, owner, what, seen));
    }
    return causes;
  }

  /** Of several changes those that can have made a member come, go, or give something else. */
  private static Set<WireChange> fitting(Set<WireChange> changes, What what) {
    List<WireChange> fitting = changes.stream().filter(change -> speaksOf(change, what)).toList();
    return WireIndex.likeliest(fitting.isEmpty() ? changes : fitting);
  }

  private static boolean speaksOf(WireChange change, What what) {
    return isOnOneSide(change, what) || what.isExplainedBy(change.rule());
  }

  private static boolean isOnOneSide(WireChange change, What what) {
    return (what == What.GONE && change.revision() == null)
        || (what == What.NEW && change.base() == null);
  }

  /** The spot that a change without a cause is reported at. */
  @Nullable Spot spot(MemberChange change) {
    Side side = change.what() == What.NEW ? revision : base;
    String type = JavaNames.outermost(change.change().type());
    String name = change.name();
    List<Spot> spots = name == null ? side.places().type(type) : spots(side, type, name);
    return spots.isEmpty() ? null : spots.get(0);
  }
}
