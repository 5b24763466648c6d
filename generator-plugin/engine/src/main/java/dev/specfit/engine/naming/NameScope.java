package dev.specfit.engine.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each claim a name of its own. The result depends on the set of claims, not on their order:
 * when several want a name and none has a better right, none gets it and each goes on to its next
 * candidate. So a name changes only with those it collides with.
 */
final class NameScope {
  private final String owner;
  private final UnaryOperator<String> fold;
  private final Predicate<String> reserved;
  private final Report report;
  private final Map<String, String> holders = new HashMap<>();
  private final Map<String, Set<String>> contests = new TreeMap<>();

  /**
   * @param owner what the names are unique in, for messages
   * @param fold what makes two names the same
   * @param reserved names that nobody gets
   */
  NameScope(String owner, UnaryOperator<String> fold, Predicate<String> reserved, Report report) {
    this.owner = owner;
    this.fold = fold;
    this.reserved = reserved;
    this.report = report;
  }

  /** A scope in which case matters. */
  static NameScope of(String owner, Predicate<String> reserved, Report report) {
    return new NameScope(owner, UnaryOperator.identity(), reserved, report);
  }

  /** Gives a name away beforehand; false if it was taken by another. */
  boolean take(String key, String name) {
    String holder = holders.putIfAbsent(fold.apply(name), key);
    return holder == null || holder.equals(key);
  }

  /** Names all claims: what was asked for by name first, then pins, then words. */
  Map<String, String> resolve(List<Claim> claims) {
    Map<String, String> names = new HashMap<>();
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::key)).toList();
    for (Claim claim : sorted) {
      giveExplicit(claim, names);
    }
    for (Claim claim : sorted) {
      givePin(claim, names);
    }
    List<Seeker> seekers =
        claims.stream().filter(c -> !names.containsKey(c.key())).map(Seeker::new).toList();
    seekers.forEach(Seeker::settle);
    while (settleContests(seekers)) {
      // Each round moves at least one seeker on.
    }
    seekers.stream()
        .sorted(Comparator.comparing(Seeker::right).thenComparing(s -> s.claim.key()))
        .forEach(seeker -> names.put(seeker.claim.key(), giveOrCount(seeker)));
    reportContests(seekers, names);
    Map<String, String> ordered = new LinkedHashMap<>();
    claims.forEach(claim -> ordered.put(claim.key(), InOrder.required(names, claim.key())));
    return ordered;
  }

  private void giveExplicit(Claim claim, Map<String, String> names) {
    String explicit = claim.explicit();
    if (explicit == null) {
      return;
    }
    String fault = faultOf(claim.key(), explicit);
    if (fault != null) {
      report.add(
          NamingDiagnostic.INVALID_NAME,
          "`x-specfit-name: %s` of `%s` can't be used in %s: %s; choose another"
              .formatted(explicit, claim.label(), owner, fault),
          claim.source());
      return;
    }
    names.put(claim.key(), explicit);
    if (claim.pin() != null && !claim.pin().equals(explicit)) {
      report.add(
          NamingDiagnostic.PIN_OVERRULED,
          "`%s` in %s is `%s` by `x-specfit-name`, not `%s` as pinned; pin the names anew"
              .formatted(claim.label(), owner, explicit, claim.pin()),
          claim.source());
    }
  }

  private void givePin(Claim claim, Map<String, String> names) {
    String pin = claim.pin();
    if (pin == null || names.containsKey(claim.key())) {
      return;
    }
    String fault = faultOf(claim.key(), pin);
    if (fault == null) {
      names.put(claim.key(), pin);
    } else {
      report.add(
          NamingDiagnostic.INVALID_PIN,
          "the pinned name `%s` of `%s` can't be used in %s: %s; correct the names file"
              .formatted(pin, claim.label(), owner, fault),
          claim.source());
    }
  }

  /** Why a given name can't be had; null, and the name is taken, if it can. */
  private @Nullable String faultOf(String key, String name) {
    if (!Identifiers.isValid(name)) {
      return "it isn't a Java identifier of at most 120 ASCII letters, digits and underscores";
    }
    if (reserved.test(name)) {
      return "it is reserved";
    }
    return take(key, name) ? null : "it is taken by `" + holders.get(fold.apply(name)) + "`";
  }

  private boolean settleContests(List<Seeker> seekers) {
    Map<String, List<Seeker>> byName = new LinkedHashMap<>();
    for (Seeker seeker : seekers) {
      byName.computeIfAbsent(fold.apply(seeker.name), name -> new ArrayList<>()).add(seeker);
    }
    List<Seeker> movers = new ArrayList<>();
    for (List<Seeker> rivals : byName.values()) {
      if (rivals.size() > 1) {
        movers.addAll(losers(rivals));
      }
    }
    boolean moved = false;
    for (Seeker mover : movers) {
      moved |= mover.advance();
    }
    return moved;
  }

  private List<Seeker> losers(List<Seeker> rivals) {
    Set<String> contest =
        contests.computeIfAbsent(fold.apply(rivals.get(0).name), name -> new TreeSet<>());
    rivals.forEach(rival -> contest.add(rival.claim.key()));
    int best = rivals.stream().mapToInt(Seeker::right).min().orElseThrow();
    List<Seeker> first = rivals.stream().filter(rival -> rival.right() == best).toList();
    return first.size() > 1 ? rivals : rivals.stream().filter(r -> r.right() > best).toList();
  }

  private String giveOrCount(Seeker seeker) {
    String key = seeker.claim.key();
    if (seeker.settled && take(key, seeker.name)) {
      return seeker.name;
    }
    String base = seeker.claim.candidates().get(0);
    for (int number = 2; ; number++) {
      String name = Identifiers.counted(base, number);
      if (!reserved.test(name) && take(key, name)) {
        report.add(
            NamingDiagnostic.NAME_COUNTED,
            "`%s` in %s is `%s`: no word tells it from another `%s`; give it an `x-specfit-name`"
                .formatted(seeker.claim.label(), owner, name, base),
            seeker.claim.source());
        return name;
      }
    }
  }

  private void reportContests(List<Seeker> seekers, Map<String, String> names) {
    Map<String, Claim> claims = new HashMap<>();
    seekers.forEach(seeker -> claims.put(seeker.claim.key(), seeker.claim));
    Set<String> told = new HashSet<>();
    contests.values().forEach(told::addAll);
    for (Seeker seeker : seekers) {
      String wanted = seeker.firstNotReserved();
      String name = names.get(seeker.claim.key());
      if (!wanted.equals(name) && !told.contains(seeker.claim.key())) {
        report.add(
            NamingDiagnostic.NAME_COLLISION,
            "`%s` would be `%s` in %s, which `%s` is; it is `%s`"
                .formatted(
                    seeker.claim.label(), wanted, owner, holders.get(fold.apply(wanted)), name),
            seeker.claim.source());
      }
    }
    for (Set<String> contest : contests.values()) {
      if (!claims.keySet().containsAll(contest)) {
        continue;
      }
      String outcome =
          contest.stream()
              .map(key -> "`" + label(claims, key) + "` is `" + names.get(key) + "`")
              .collect(Collectors.joining(", "));
      Claim first = InOrder.required(claims, contest.iterator().next());
      report.add(
          NamingDiagnostic.NAME_COLLISION,
          "these would have the same name in %s: %s".formatted(owner, outcome),
          first.source());
    }
  }

  private static String label(Map<String, Claim> claims, String key) {
    return InOrder.required(claims, key).label();
  }

  /** A claim on its way through its candidates. */
  private final class Seeker {
    private final Claim claim;
    private final Set<String> tried = new HashSet<>();
    private int index;
    private String name;
    private boolean settled;

    Seeker(Claim claim) {
      this.claim = claim;
      this.name = claim.candidates().get(0);
    }

    /** A better rank counts first, then an earlier candidate. */
    int right() {
      return claim.rank() * 1000 + index;
    }

    String firstNotReserved() {
      String first = claim.candidates().get(0);
      if (!reserved.test(first)) {
        return first;
      }
      return claim.candidates().stream()
          .filter(candidate -> !reserved.test(candidate))
          .findFirst()
          .orElse(name);
    }

    void settle() {
      settled = settleFrom(0);
    }

    /** Goes on to the next candidate that can be had; false, and stays, if there is none. */
    boolean advance() {
      return settleFrom(index + 1);
    }

    private boolean settleFrom(int start) {
      for (int i = start; i == 0 || i < claim.candidates().size(); i++) {
        String candidate = claim.candidates().get(i);
        if (free(candidate)) {
          index = i;
          name = candidate;
          tried.add(fold.apply(candidate));
          return true;
        }
      }
      return false;
    }

    private boolean free(String candidate) {
      String folded = fold.apply(candidate);
      String holder = holders.get(folded);
      // A name that others fought over would mislead; who was in the fight may come back to it.
      return !reserved.test(candidate)
          && (holder == null || holder.equals(claim.key()))
          && (tried.contains(folded) || !contests.containsKey(folded));
    }
  }
}
