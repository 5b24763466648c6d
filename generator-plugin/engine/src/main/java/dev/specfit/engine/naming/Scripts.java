package dev.specfit.engine.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cyrillic and Greek letters in Latin ones, as passports and place names write them, roughly. */
final class Scripts {
  private static final String CYRILLIC =
      "\u0430 a \u0431 b \u0432 v \u0433 g \u0434 d \u0435 e \u0451 yo \u0436 zh \u0437 z"
          + " \u0438 i \u0439 y \u043a k \u043b l \u043c m \u043d n \u043e o \u043f p"
          + " \u0440 r \u0441 s \u0442 t \u0443 u \u0444 f \u0445 kh \u0446 ts \u0447 ch"
          + " \u0448 sh \u0449 shch \u044b y \u044d e \u044e yu \u044f ya \u0454 ye"
          + " \u0456 i \u0457 yi \u0491 g \u045e u \u0452 dj \u0458 j \u0459 lj \u045a nj"
          + " \u045b c \u045f dz \u0455 dz \u0453 gj \u045c kj";
  private static final String GREEK =
      "\u03b1 a \u03b2 v \u03b3 g \u03b4 d \u03b5 e \u03b6 z \u03b7 i \u03b8 th \u03b9 i"
          + " \u03ba k \u03bb l \u03bc m \u03bd n \u03be x \u03bf o \u03c0 p \u03c1 r"
          + " \u03c3 s \u03c2 s \u03c4 t \u03c5 y \u03c6 f \u03c7 ch \u03c8 ps \u03c9 o";

  /** Letters that only say how their neighbour sounds. */
  private static final String SILENT = "\u044c\u044a";

  private static final Map<Integer, String> LOWER = new HashMap<>();

  static {
    String[] pairs = (CYRILLIC + " " + GREEK).split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      LOWER.put(pairs[i].codePointAt(0), pairs[i + 1]);
    }
    SILENT.chars().forEach(letter -> LOWER.put(letter, ""));
  }

  private Scripts() {}

  /** A letter in Latin ones, a capital with a capital; null for other scripts. */
  static @Nullable String latin(int character) {
    int lower = Character.toLowerCase(character);
    String latin = LOWER.get(lower);
    if (latin == null || latin.isEmpty() || lower == character) {
      return latin;
    }
    return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }
}
