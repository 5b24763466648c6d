package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what tells the variants of a choice apart. */
final class DiscriminatorComparison {
  private static final String KEYWORD = "discriminator";

  private DiscriminatorComparison() {}

  /** The property that tells variants apart, or null. */
  static @Nullable String property(Schema schema) {
    Found found = schema.first(KEYWORD);
    return found != null
            && found.value() instanceof SpecObject object
            && object.get("propertyName") instanceof SpecScalar name
        ? name.text()
        : null;
  }

  static void compare(Pair pair) {
    Found before = pair.base().first(KEYWORD);
    Found now = pair.revision().first(KEYWORD);
    if (before == null || now == null) {
      if (before != null || now != null) {
        pair.tell(before == null ? "discriminator-added" : "discriminator-removed")
            .before(before)
            .now(now)
            .word("name", name(before == null ? pair.revision() : pair.base()))
            .add();
      }
      return;
    }
    if (!name(pair.base()).equals(name(pair.revision()))) {
      pair.tell("discriminator-property-name-changed")
          .before(before)
          .now(now)
          .word("before", name(pair.base()))
          .word("now", name(pair.revision()))
          .add();
    }
    mapping(pair, before, now);
  }

  private static String name(Schema schema) {
    String name = property(schema);
    return Shown.text(name == null ? "" : name);
  }

  private static void mapping(Pair pair, Found before, Found now) {
    Map<String, SpecNode> old = members(before);
    Map<String, SpecNode> current = members(now);
    old.forEach(
        (key, target) -> {
          SpecNode still = current.get(key);
          if (still == null) {
            pair.tell("discriminator-mapping-deleted")
                .now(now)
                .before(target)
                .word("name", Shown.text(key))
                .add();
          } else if (!same(pair, target, still)) {
            pair.tell("discriminator-mapping-changed")
                .before(target)
                .now(still)
                .word("name", Shown.text(key))
                .add();
          } else {
            part(pair, target, still);
          }
        });
    current.forEach(
        (key, target) -> {
          if (!old.containsKey(key)) {
            pair.tell("discriminator-mapping-added")
                .before(before)
                .now(target)
                .word("name", Shown.text(key))
                .add();
          }
        });
  }

  /** Goes on with what a value leads to: no choice need list it. */
  private static void part(Pair pair, SpecNode before, SpecNode now) {
    Optional<SpecNode> old = target(pair.walk().base(), before);
    Optional<SpecNode> current = target(pair.walk().revision(), now);
    if (old.isPresent() && current.isPresent()) {
      pair.part(pair.walk().base().read(old.get()), pair.walk().revision().read(current.get()));
    }
  }

  /** Whether two targets are the same, be it under another name. */
  private static boolean same(Pair pair, SpecNode before, SpecNode now) {
    if (Values.same(before, now)) {
      return true;
    }
    Optional<SpecNode> old = target(pair.walk().base(), before);
    Optional<SpecNode> current = target(pair.walk().revision(), now);
    return old.isPresent()
        && current.isPresent()
        && pair.walk()
            .shapesBefore()
            .of(old.get())
            .equals(pair.walk().shapesNow().of(current.get()));
  }

  private static Optional<SpecNode> target(SchemaReader reader, SpecNode written) {
    return written instanceof SpecScalar text
        ? reader
            .target(text.text())
            .or(() -> reader.target("#/components/schemas/" + text.text().replace("/", "~1")))
        : Optional.empty();
  }

  private static Map<String, SpecNode> members(Found discriminator) {
    return discriminator.value() instanceof SpecObject object
            && object.get("mapping") instanceof SpecObject mapping
        ? mapping.members()
        : Map.of();
  }
}
