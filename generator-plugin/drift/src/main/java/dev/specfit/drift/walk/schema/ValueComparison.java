package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares which values are allowed by name, and which one is meant if none is given. */
final class ValueComparison {
  private ValueComparison() {}

  static void compare(Pair pair) {
    Map<String, SpecNode> before = Values.listed(pair.base(), "enum");
    Map<String, SpecNode> now = Values.listed(pair.revision(), "enum");
    if (Values.areListedOtherwise(pair)) {
      before = before == null ? Values.constants(pair.base(), pair.walk().base()) : before;
      now = now == null ? Values.constants(pair.revision(), pair.walk().revision()) : now;
    }
    Found constBefore = pair.base().first("const");
    Found constNow = pair.revision().first("const");
    if (constBefore == null && constNow == null) {
      listed(pair, before, now);
    } else {
      constant(
          pair,
          constBefore == null ? single(before) : constBefore.value(),
          constNow == null ? single(now) : constNow.value());
    }
    extensible(pair);
    if (!pair.scope().always()) {
      told(pair, "default-value", pair.base().first("default"), pair.revision().first("default"));
    }
  }

  /** An enum of one value says what a const says. */
  private static @Nullable SpecNode single(@Nullable Map<String, SpecNode> values) {
    return values != null && values.size() == 1 ? values.values().iterator().next() : null;
  }

  private static void constant(Pair pair, @Nullable SpecNode before, @Nullable SpecNode now) {
    if (Values.same(before, now)) {
      return;
    }
    String action = before == null ? "added" : now == null ? "removed" : "changed";
    Telling telling = pair.tell("const-" + action);
    if (before != null) {
      telling.before(before);
    }
    if (now != null) {
      telling.now(now);
    }
    telling.add();
  }

  private static void listed(
      Pair pair, @Nullable Map<String, SpecNode> before, @Nullable Map<String, SpecNode> now) {
    if (before == null && now == null) {
      return;
    }
    Found listBefore = pair.base().first("enum");
    Found listNow = pair.revision().first("enum");
    if (before == null || now == null) {
      pair.tell(before == null ? "became-enum" : "became-not-enum")
          .before(listBefore)
          .now(listNow)
          .add();
      return;
    }
    values(pair, "enum-value", before, now, listBefore, listNow);
  }

  private static void extensible(Pair pair) {
    String keyword = "x-extensible-enum";
    Map<String, SpecNode> before = Values.listed(pair.base(), keyword);
    Map<String, SpecNode> now = Values.listed(pair.revision(), keyword);
    values(
        pair,
        "x-extensible-enum-value",
        before == null ? Map.of() : before,
        now == null ? Map.of() : now,
        pair.base().first(keyword),
        pair.revision().first(keyword));
  }

  private static void values(
      Pair pair,
      String family,
      Map<String, SpecNode> before,
      Map<String, SpecNode> now,
      @Nullable Found listBefore,
      @Nullable Found listNow) {
    before.forEach(
        (key, value) -> {
          if (!now.containsKey(key)) {
            pair.tell(family + "-removed").before(listBefore).now(listNow).before(value).add();
          }
        });
    now.forEach(
        (key, value) -> {
          if (!before.containsKey(key)) {
            pair.tell(family + "-added").before(listBefore).now(listNow).now(value).add();
          }
        });
  }

  private static void told(Pair pair, String family, @Nullable Found before, @Nullable Found now) {
    if (Values.same(before == null ? null : before.value(), now == null ? null : now.value())) {
      return;
    }
    String action = before == null ? "-added" : now == null ? "-removed" : "-changed";
    pair.tell(family + action).before(before).now(now).add();
  }
}
