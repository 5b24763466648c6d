package dev.specfit.engine.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says of a thing, where its name has no letter that Java's readers know. */
final class Said {
  private static final int PHRASE = 6;

  private Said() {}

  /** The words of a title, if the own name is of a script without ASCII and the title isn't. */
  static List<String> instead(String own, @Nullable String title) {
    if (title == null || !Letters.isForeign(own) || Letters.isForeign(title)) {
      return List.of();
    }
    List<String> words = Words.of(title);
    return words.isEmpty() || words.size() > PHRASE ? List.of() : words;
  }
}
