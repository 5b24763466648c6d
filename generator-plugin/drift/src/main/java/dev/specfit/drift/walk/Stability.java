package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a vendor promises of an operation, {@code x-stability-level}; least first. */
enum Stability {
  DRAFT,
  ALPHA,
  BETA,
  STABLE;

  static final String EXTENSION = "x-stability-level";

  /** What is written there: stable where nothing is; null where it is none of these. */
  static @Nullable Stability of(SpecObject node) {
    SpecNode level = node.get(EXTENSION);
    if (level == null) {
      return STABLE;
    }
    if (level instanceof SpecScalar scalar && scalar.kind() != SpecScalar.Kind.NULL) {
      for (Stability stability : values()) {
        if (stability.word().equals(scalar.text())) {
          return stability;
        }
      }
      return null;
    }
    return level instanceof SpecScalar ? STABLE : null;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it promises nothing of what exists today. */
  boolean isUnstable() {
    return this == DRAFT || this == ALPHA;
  }
}
