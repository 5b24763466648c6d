package dev.specfit.testing.contract;

import com.networknt.schema.dialect.Dialect;
import java.util.Set;

/** Which values of {@code format} have to be kept to. */
enum Formats {
  NONE,
  /** {@code date} alone (RFC 3339, full-date), for which clients have a type of its own. */
  DATES,
  ALL;

  boolean any() {
    return this != NONE;
  }

  /** A dialect that knows these only. */
  Dialect in(Dialect dialect) {
    return this == DATES
        ? Dialect.builder(dialect)
            .formats(known -> known.keySet().retainAll(Set.of("date")))
            .build()
        : dialect;
  }
}
