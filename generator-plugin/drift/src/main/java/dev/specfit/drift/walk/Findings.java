package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.WireChange;
import dev.specfit.drift.rule.Rules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects changes; what several operations share through a component is one change. */
final class Findings {
  private final Side base;
  private final Side revision;
  private final Map<Key, Found> found = new LinkedHashMap<>();

  Findings(Side base, Side revision) {
    this.base = base;
    this.revision = revision;
  }

  /** Something is other than it was. */
  void changed(String rule, Subject subject, SpecNode before, SpecNode after, String predicate) {
    add(rule, subject, before, after, predicate);
  }

  /** Something is no longer there. */
  void gone(String rule, Subject subject, SpecNode before, String predicate) {
    add(rule, subject, before, null, predicate);
  }

  /** Something is new. */
  void added(String rule, Subject subject, SpecNode after, String predicate) {
    add(rule, subject, null, after, predicate);
  }

  /** All changes in the order in which they were found. */
  List<WireChange> changes() {
    return found.values().stream().map(this::change).toList();
  }

  private void add(
      String rule,
      Subject subject,
      @Nullable SpecNode before,
      @Nullable SpecNode after,
      String predicate) {
    boolean shared = isShared(before) && isShared(after);
    String owner = shared ? "" : subject.operation() + "\n" + subject.text();
    found
        .computeIfAbsent(
            new Key(rule, pointer(before), pointer(after), predicate, owner),
            key -> new Found(Rules.catalogue().get(rule), subject, before, after, predicate))
        .operations
        .addAll(subject.operations());
  }

  private static boolean isShared(@Nullable SpecNode node) {
    if (node == null) {
      return true;
    }
    List<String> tokens = node.pointer().tokens();
    return !tokens.isEmpty() && tokens.get(0).equals("components");
  }

  private static String pointer(@Nullable SpecNode node) {
    return node == null ? "" : node.pointer() + "#";
  }

  private WireChange change(Found one) {
    Subject subject = one.subject;
    JsonPointer about = one.before == null ? subject.inRevision() : subject.inBase();
    return new WireChange(
        one.rule,
        site(base, one.before),
        site(revision, one.after),
        one.operations.size() > 1 ? subject.common() : subject.text(),
        about,
        one.predicate,
        List.copyOf(one.operations));
  }

  private static @Nullable Site site(Side side, @Nullable SpecNode node) {
    return node == null ? null : side.site(node);
  }

  private record Key(String rule, String before, String after, String predicate, String owner) {}

  private static final class Found {
    private final Rule rule;
    private final Subject subject;
    private final @Nullable SpecNode before;
    private final @Nullable SpecNode after;
    private final String predicate;
    private final Set<String> operations = new LinkedHashSet<>();

    private Found(
        Rule rule,
        Subject subject,
        @Nullable SpecNode before,
        @Nullable SpecNode after,
        String predicate) {
      this.rule = rule;
      this.subject = subject;
      this.before = before;
      this.after = after;
      this.predicate = predicate;
    }
  }
}
