package dev.specfit.engine.emit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types of the JDK that a text format can be mapped to without an adapter of one's own. */
public final class ReadyAdapters {
  private static final Map<String, String> CONSTANTS =
      Map.of(
          "java.lang.String", "STRING",
          "java.util.UUID", "UUID",
          "java.net.URI", "URI",
          "java.time.OffsetDateTime", "OFFSET_DATE_TIME",
          "java.time.Instant", "INSTANT",
          "java.time.LocalDate", "LOCAL_DATE",
          "java.time.LocalTime", "LOCAL_TIME",
          "java.time.OffsetTime", "OFFSET_TIME",
          "java.time.Duration", "DURATION");

  private ReadyAdapters() {}

  /** The qualified names of the types. */
  public static Set<String> types() {
    return CONSTANTS.keySet();
  }

  /** The constant of the runtime's class {@code MappedText} for one of the types. */
  public static String constant(String type) {
    return Objects.requireNonNull(CONSTANTS.get(type), type);
  }
}
